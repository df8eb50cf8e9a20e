package org.silkroadatlas.present;

import java.util.List;
import javafx.util.Subscription;

/** The connected displays; an interface, so that tests can disconnect a projector. */
interface DisplayDevices {
  /** All of them, at least one. */
  List<DisplayDevice> all();

  /** Runs an action whenever a display is connected or disconnected. */
  Subscription watch(Runnable changed);
}
