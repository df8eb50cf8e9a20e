package org.silkroadatlas.present;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.util.Subscription;

/** Displays that a test plugs in and pulls out. */
final class FakeDisplays implements Displays {
  private final List<Runnable> watchers = new ArrayList<>();
  private List<Display> all;

  FakeDisplays(Display... all) {
    this.all = List.of(all);
  }

  static Display display(double x, double y, double width, double height) {
    var bounds = new Rectangle2D(x, y, width, height);
    return new Display(bounds, bounds);
  }

  void become(Display... now) {
    all = List.of(now);
    List.copyOf(watchers).forEach(Runnable::run);
  }

  @Override
  public List<Display> all() {
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
