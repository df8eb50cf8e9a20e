package org.silkroadatlas.bench;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import javafx.geometry.Orientation;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import org.silkroadatlas.app.start.IdleMemoryTrimmer;
import org.silkroadatlas.coordination.Action;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.dataset.BaseMapReader;
import org.silkroadatlas.draw.AtlasPane;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.map.MapView;
import org.silkroadatlas.panel.PanelView;
import org.silkroadatlas.query.Cursor;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.Match;
import org.silkroadatlas.timeline.TimelineView;

/** The three panes of the atlas in a scene of 1280×720, linked and attached. */
record Panes(
    Coordinator coordinator, MapView map, TimelineView timeline, PanelView panel, Scene scene) {
  static Panes of(DatasetIndex index) {
    var messages = new Messages(Locale.ENGLISH);
    var coordinator = new Coordinator(index);
    var map = new MapView(coordinator, messages, BaseMapReader.bundled(), Palette.LIGHT);
    var timeline = new TimelineView(coordinator, messages, Palette.LIGHT);
    var panel = new PanelView(coordinator, messages, Palette.LIGHT, link -> {});
    var left = new SplitPane(map.region(), timeline.region());
    left.setOrientation(Orientation.VERTICAL);
    left.setDividerPositions(0.67);
    var root = new SplitPane(left, panel.region());
    root.setDividerPositions(0.6);
    root.getStyleClass().add("panes");
    var scene = new Scene(root, 1280, 720);
    for (var name : List.of("light", "app", "panel")) {
      var sheet = Palette.class.getResource("/org/silkroadatlas/styles/" + name + ".css");
      scene.getStylesheets().add(Objects.requireNonNull(sheet).toExternalForm());
    }
    var panes = new Panes(coordinator, map, timeline, panel, scene);
    panes.all().forEach(AtlasPane::attach);
    IdleMemoryTrimmer.of(scene, coordinator);
    return panes;
  }

  private List<AtlasPane> all() {
    return List.of(map, timeline, panel);
  }

  void close() {
    all().forEach(AtlasPane::detach);
  }

  /** The countries and years that a user clicks, alternately. */
  static Action selection(int number) {
    var countries = List.of("KZ", "UZ", "KG", "TJ", "TM", "RU", "CN", "TR", "AZ");
    return number % 2 == 0
        ? new Action.ChooseCountries(
            Set.of(countries.get(number / 2 % countries.size())), Match.ANY)
        : new Action.MoveCursor(new Cursor.AtYear(2010 + number % 15));
  }
}
