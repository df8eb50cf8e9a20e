package org.silkroadatlas.panel.page;

import java.util.Optional;
import javafx.scene.Node;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.model.Role;
import org.silkroadatlas.panel.node.ChangeMark;
import org.silkroadatlas.panel.node.Nodes;
import org.silkroadatlas.panel.node.RoleMark;
import org.silkroadatlas.panel.text.DateStyle;
import org.silkroadatlas.panel.text.Phrases;
import org.silkroadatlas.query.SummitAttendance;
import org.silkroadatlas.query.YearChanges;

/** Draws changes: who joined, left or changed role, what was founded or ended, attendance. */
final class ChangeNodes {
  private static final int MANY_COUNTRIES = 6;

  private final PanelContext context;
  private final Phrases phrases;

  ChangeNodes(PanelContext context) {
    this.context = context;
    phrases = context.phrases();
  }

  /** Countries that joined or left a format. */
  Node change(PageRow.Change change) {
    var format = change.format();
    var countries = change.memberships().stream().map(Membership::country).toList();
    var title =
        phrases.get(changed(change), phrases.countries(countries, MANY_COUNTRIES), format.name());
    var roles =
        change.memberships().stream().map(Membership::role).distinct().map(phrases::name).toList();
    var body =
        Nodes.column(
            "entry-body",
            Nodes.text(title, "entry-title"),
            Nodes.text(String.join(", ", roles), "entry-meta"),
            Nodes.text(phrases.sources(change.memberships().getFirst()), "entry-source"));
    var dates =
        change.memberships().stream()
            .map(change.joined() ? Membership::from : Membership::to)
            .flatMap(Optional::stream)
            .map(day -> phrases.beside(day, change.dating()))
            .distinct()
            .toList();
    return Nodes.beside(
        Nodes.gutter(dates.size() == 1 ? dates.getFirst() : "", "entry-date"),
        Nodes.marked(new ChangeMark(change.joined(), context.palette().of(format.vector())), body));
  }

  /** A country that changed role, with the roles before and after. */
  Node switched(YearChanges.RoleChange change, DateStyle dating) {
    var after = change.after();
    var format = context.index().format(after.format());
    var body =
        Nodes.column(
            "entry-body",
            Nodes.text(
                phrases.get(
                    "panel.change.role",
                    phrases.country(after.country()),
                    format.name(),
                    phrases.name(change.before().role()),
                    phrases.name(after.role())),
                "entry-title"),
            Nodes.text(phrases.sources(after), "entry-source"));
    return Nodes.beside(
        Nodes.gutter(after.from().map(day -> phrases.beside(day, dating)).orElse(""), "entry-date"),
        Nodes.marked(new RoleMark(after.role(), context.palette().of(format.vector())), body));
  }

  /** A format that was founded or ended. */
  Node began(Format format, boolean founded) {
    var date = founded ? format.founded() : format.ended();
    var key = founded ? "panel.change.founded" : "panel.change.ended";
    var body =
        Nodes.column(
            "entry-body",
            Nodes.text(phrases.get(key, format.name()), "entry-title"),
            Nodes.text(
                Phrases.dotted(phrases.name(format.kind()), phrases.name(format.vector())),
                "entry-meta"),
            Nodes.text(phrases.sources(format), "entry-source"));
    return Nodes.beside(
        Nodes.gutter(date.map(d -> phrases.beside(d, DateStyle.IN_YEAR)).orElse(""), "entry-date"),
        Nodes.marked(new ChangeMark(founded, context.palette().of(format.vector())), body));
  }

  /** The number of records of each kind, with the change from the year before. */
  Node tallies(YearChanges changes) {
    var now = changes.current();
    var before = changes.before();
    return Nodes.text(
        Phrases.dotted(
            tally("panel.kinds.event", now.events(), before.events()),
            tally("panel.kinds.agreement", now.agreements(), before.agreements()),
            tally("panel.kinds.quote", now.quotes(), before.quotes())),
        "tallies");
  }

  private String tally(String kind, int now, int before) {
    var by = now - before;
    var sign = by < 0 ? "−" : by > 0 ? "+" : "±";
    return phrases.get("panel.changes.tally", phrases.get(kind), now, sign + Math.abs(by));
  }

  /** Who represented a country at a summit. */
  Node attended(SummitAttendance attendance) {
    var event = attendance.event();
    var format = context.index().format(event.format());
    var sign = Phrases.sign(attendance.presence());
    var who =
        attendance
            .by()
            .map(phrases::represented)
            .filter(text -> !text.isEmpty())
            .orElseGet(() -> phrases.get("panel.presence." + attendance.presence().key()));
    var mark = Nodes.line(sign, "presence");
    mark.setAccessibleText(phrases.get("panel.presence." + attendance.presence().key()));
    return Nodes.beside(
        Nodes.gutter(phrases.beside(event.date(), DateStyle.FULL), "entry-date"),
        Nodes.marked(
            mark,
            Nodes.column(
                "entry-body",
                Nodes.text(event.title(), "entry-title"),
                Nodes.text(Phrases.dotted(who, format.name()), "entry-meta"),
                Nodes.text(phrases.sources(event), "entry-source"))));
  }

  private static String changed(PageRow.Change change) {
    if (!change.joined()) {
      return "panel.change.left";
    }
    var signed = change.memberships().stream().allMatch(m -> m.role() == Role.SIGNATORY);
    return signed ? "panel.change.signed" : "panel.change.joined";
  }
}
