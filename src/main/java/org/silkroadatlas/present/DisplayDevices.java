package org.silkroadatlas.present;

import java.util.List;
import javafx.util.Subscription;

/** The displays that are plugged in; a seam for tests that pull out a projector. */
interface DisplayDevices {
  /** All of them, at least one. */
  List<DisplayDevice> all();

  /** Runs something whenever one comes or goes. */
  Subscription watch(Runnable changed);
}
