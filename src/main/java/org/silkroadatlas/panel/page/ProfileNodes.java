package org.silkroadatlas.panel.page;

import java.util.ArrayList;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.silkroadatlas.coordination.Action;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.model.Vector;
import org.silkroadatlas.panel.chart.ProfileChart;
import org.silkroadatlas.panel.node.EvenColumns;
import org.silkroadatlas.panel.node.Nodes;
import org.silkroadatlas.panel.text.Phrases;
import org.silkroadatlas.query.Cursor;
import org.silkroadatlas.query.VectorProfile;

/** Draws the vector profile of a country beside those of countries to compare. */
final class ProfileNodes {
  private static final double SWATCH = 10;

  /** The gap between two compared countries. */
  private static final double GAP = 14;

  private final PanelContext context;
  private final Phrases phrases;

  ProfileNodes(PanelContext context) {
    this.context = context;
    phrases = context.phrases();
  }

  Node node(PageRow.Profile row) {
    var own = row.own();
    var most = own.most();
    for (var other : row.others()) {
      most = Math.max(most, other.most());
    }
    var chart =
        new ProfileChart(own, own.most(), row.cursor(), true, context.palette(), this::goTo);
    chart.setAccessibleText(spoken(own));
    var box = Nodes.column("profile", chart, legend(own.totals()));
    if (!row.others().isEmpty()) {
      var boxes = new ArrayList<Node>();
      for (var other : row.others()) {
        boxes.add(small(other, most, row.cursor()));
      }
      box.getChildren().add(Nodes.text(phrases.get("panel.profile.others"), "entry-meta"));
      box.getChildren().add(new EvenColumns(GAP, boxes));
    }
    return box;
  }

  private void goTo(int year) {
    context.coordinator().perform(new Action.MoveCursor(new Cursor.AtYear(year)));
  }

  private Node small(VectorProfile profile, int most, int cursor) {
    var chart = new ProfileChart(profile, most, cursor, false, context.palette(), this::goTo);
    chart.setAccessibleText(spoken(profile));
    var link =
        Nodes.link(
            phrases.country(profile.country()),
            () -> context.open(ItemRef.country(profile.country())));
    link.getStyleClass().add("profile-name");
    link.setWrapText(false);
    link.setMinWidth(Region.USE_PREF_SIZE);
    var box = new VBox(chart, link);
    box.getStyleClass().add("profile-other");
    return box;
  }

  private Node legend(Map<Vector, Integer> totals) {
    var legend = new FlowPane();
    legend.getStyleClass().add("profile-legend");
    for (var entry : totals.entrySet()) {
      var vector = entry.getKey();
      var total = entry.getValue();
      if (total > 0) {
        var swatch = new Rectangle(SWATCH, SWATCH, context.palette().of(vector));
        var item =
            new HBox(swatch, Nodes.line(phrases.name(vector) + " " + total, "profile-label"));
        item.getStyleClass().add("profile-key");
        item.setMinWidth(Region.USE_PREF_SIZE);
        legend.getChildren().add(item);
      }
    }
    return legend;
  }

  /** A description of the chart for screen readers. */
  private String spoken(VectorProfile profile) {
    var parts = new ArrayList<String>();
    profile
        .years()
        .forEach(
            (year, counts) -> {
              if (!counts.isEmpty()) {
                var of = new ArrayList<String>();
                counts.forEach((vector, count) -> of.add(phrases.name(vector) + " " + count));
                parts.add(year + ": " + String.join(", ", of));
              }
            });
    return phrases.get(
        "panel.profile.spoken", phrases.country(profile.country()), String.join("; ", parts));
  }
}
