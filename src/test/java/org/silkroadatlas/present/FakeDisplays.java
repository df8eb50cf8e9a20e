package org.silkroadatlas.present;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.util.Subscription;

/** Displays that a test connects and disconnects. */
final class FakeDisplays implements DisplayDevices {
  private final List<Runnable> watchers = new ArrayList<>();
  private List<DisplayDevice> all;

  FakeDisplays(DisplayDevice... all) {
    this.all = List.of(all);
  }

  static DisplayDevice display(double x, double y, double width, double height) {
    var bounds = new Rectangle2D(x, y, width, height);
    return new DisplayDevice(bounds, bounds);
  }

  void become(DisplayDevice... now) {
    all = List.of(now);
    List.copyOf(watchers).forEach(Runnable::run);
  }

  @Override
  public List<DisplayDevice> all() {
    return all;
  }

  @Override
  public Subscription watch(Runnable changed) {
    watchers.add(changed);
    return () -> watchers.remove(changed);
  }

  int watchers() {
    return watchers.size();
  }
}
