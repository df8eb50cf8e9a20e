package org.silkroadatlas.export.page;

import java.io.IOException;
import java.io.OutputStream;
import java.text.ListFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.export.Progress;
import org.silkroadatlas.export.pdf.PdfDocument;
import org.silkroadatlas.export.pdf.PdfPage;
import org.silkroadatlas.export.pdf.PdfRole;
import org.silkroadatlas.export.pdf.TextFlow;
import org.silkroadatlas.geo.BaseMap;
import org.silkroadatlas.geo.Extent;
import org.silkroadatlas.geo.LonLat;
import org.silkroadatlas.geo.Viewport;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.Fill;
import org.silkroadatlas.query.Query;
import org.silkroadatlas.query.State;

/**
 * A map without names to be filled in by hand, with tasks derived from the filter, and a second
 * page with the answers. Drawn in lines, so that it prints sharply at any size. Any thread.
 */
public final class Worksheet {
  private static final double MARGIN = 36;
  private static final double NOTE = 6.5;
  private static final double TASK = 9.5;
  private static final int MOST_FORMATS = 3;

  private final DatasetIndex index;
  private final BaseMap base;
  private final State state;
  private final Messages messages;
  private final PdfDocument document;
  private final PageStyle style;
  private final Paper paper;

  /** A worksheet for a state. */
  public Worksheet(DatasetIndex index, BaseMap base, State state, Messages messages, Paper paper) {
    this.index = index;
    this.base = base;
    this.state = state;
    this.messages = messages;
    this.paper = paper;
    document =
        new PdfDocument(messages.get("export.worksheet.title"), messages.locale().toLanguageTag());
    style = new PageStyle(document);
  }

  /** Lays it out and writes it. */
  public void write(OutputStream out, Progress progress) throws IOException {
    var tasks = tasks();
    sheet(tasks);
    answers(tasks);
    document.write(out, progress);
  }

  /** A task with its answer. */
  private record Task(String text, String answer) {}

  private List<Task> tasks() {
    var tasks = new ArrayList<Task>();
    var core = index.dataset().countries().stream().filter(country -> country.core()).toList();
    tasks.add(
        new Task(
            messages.get("export.worksheet.states"),
            list(core.stream().map(c -> name(c.id())).toList())));
    tasks.add(
        new Task(
            messages.get("export.worksheet.capitals"),
            core.stream()
                .filter(country -> country.capital().isPresent())
                .map(c -> name(c.id()) + ": " + index.place(c.capital().orElseThrow()).name())
                .collect(Collectors.joining("; "))));
    var visible = Query.visible(index, state);
    for (var format : state.filter().formats().stream().limit(MOST_FORMATS).toList()) {
      var roles = roles(format, visible.map().fills());
      tasks.add(
          new Task(
              messages.get("export.worksheet.format", index.format(format).name(), when()),
              roles.isEmpty() ? messages.get("export.worksheet.nobody") : roles));
    }
    if (state.filter().formats().isEmpty()) {
      tasks.add(new Task(messages.get("export.worksheet.neighbours"), ""));
    }
    return tasks;
  }

  private String when() {
    return messages.date(state.cursor().day());
  }

  private String roles(String format, List<Fill> fills) {
    Map<String, List<String>> byRole = new LinkedHashMap<>();
    fills.stream()
        .flatMap(fill -> fill.holdings().stream())
        .filter(held -> held.format().equals(format))
        .sorted(java.util.Comparator.comparing(Membership::role))
        .forEach(
            held ->
                byRole
                    .computeIfAbsent(messages.name(held.role()), role -> new ArrayList<>())
                    .add(name(held.country())));
    return byRole.entrySet().stream()
        .map(role -> role.getKey() + ": " + list(role.getValue()))
        .collect(Collectors.joining(". "));
  }

  private String name(String country) {
    return index.country(country).name(messages.locale().getLanguage());
  }

  private String list(List<String> names) {
    return ListFormat.getInstance(
            messages.locale(), ListFormat.Type.STANDARD, ListFormat.Style.FULL)
        .format(names);
  }

  private void sheet(List<Task> tasks) {
    var page = document.addPage(paper.longSide(), paper.shortSide());
    var wide = page.width() - 2 * MARGIN;
    var title = messages.get("export.worksheet.title");
    heading(page, title, PdfRole.H1);
    var fields = messages.get("export.worksheet.fields");
    var x = page.width() - MARGIN - style.text.width(fields, TASK);
    page.draw(
        document.root().child(PdfRole.P),
        () -> page.text(fields, x, MARGIN + 10, style.text, TASK, PageStyle.QUIET));
    var lines = new ArrayList<List<String>>();
    for (var i = 0; i < tasks.size(); i++) {
      lines.add(TextFlow.lines((i + 1) + ".  " + tasks.get(i).text(), style.text, TASK, wide));
    }
    var note = TextFlow.lines(note(), style.text, NOTE, wide);
    var top = MARGIN + 22;
    var count = lines.stream().mapToInt(List::size).sum();
    var below = count * TASK * 1.5 + note.size() * NOTE * 1.35 + 14;
    var height = page.height() - top - MARGIN - below;
    page.draw(
        document.root().figure(title),
        MARGIN,
        top,
        wide,
        height,
        () -> map(page, MARGIN, top, wide, height));
    var y = top + height + 6;
    for (var task : lines) {
      y = write(page, task, y, TASK, 1.5, PageStyle.INK);
    }
    write(page, note, y + 5, NOTE, 1.35, PageStyle.QUIET);
  }

  private void heading(PdfPage page, String text, PdfRole role) {
    page.draw(
        document.root().child(role),
        () -> page.text(text, MARGIN, MARGIN + 10, style.title, 14, PageStyle.INK));
  }

  private String note() {
    var manifest = index.dataset().manifest();
    return manifest.boundaryNote() + " " + manifest.attribution();
  }

  private double write(
      PdfPage page, List<String> lines, double top, double size, double leading, int colour) {
    var y = top;
    var tag = document.root().child(PdfRole.P);
    for (var line : lines) {
      y += size * leading;
      var base = y;
      page.draw(tag, () -> page.text(line, MARGIN, base, style.text, size, colour));
    }
    return y;
  }

  private void map(PdfPage page, double x, double y, double width, double height) {
    var viewport =
        state
            .position()
            .map(at -> new Viewport(new LonLat(at.lon(), at.lat()), at.zoom(), width, height))
            .orElseGet(
                () ->
                    new Viewport(new LonLat(66, 45), 4, width, height)
                        .fit(new Extent(45, 34, 89, 56.5), 2));
    page.clip(x, y, width, height);
    new LineMap(base, viewport, page, x, y).draw();
    index.dataset().countries().stream()
        .filter(country -> country.core() && country.capital().isPresent())
        .map(country -> index.place(country.capital().orElseThrow()))
        .forEach(
            capital -> {
              var at = viewport.toScreen(new LonLat(capital.lon(), capital.lat()));
              page.circle(x + at.x(), y + at.y(), 2.6);
              page.fill(0xFFFFFF);
              page.circle(x + at.x(), y + at.y(), 2.6);
              page.stroke(1.1, PageStyle.INK);
            });
    page.restore();
    page.moveTo(x, y);
    page.lineTo(x + width, y);
    page.lineTo(x + width, y + height);
    page.lineTo(x, y + height);
    page.closePath();
    page.stroke(0.8, PageStyle.QUIET);
  }

  private void answers(List<Task> tasks) {
    var page = document.addPage(paper.longSide(), paper.shortSide());
    var wide = page.width() - 2 * MARGIN;
    heading(page, messages.get("export.worksheet.answers"), PdfRole.H2);
    var y = MARGIN + 22;
    for (var i = 0; i < tasks.size(); i++) {
      var task = tasks.get(i);
      if (!task.answer().isEmpty()) {
        var question = TextFlow.lines((i + 1) + ".  " + task.text(), style.bold, TASK, wide);
        var tag = document.root().child(PdfRole.P);
        for (var line : question) {
          y += TASK * 1.5;
          var base = y;
          page.draw(tag, () -> page.text(line, MARGIN, base, style.bold, TASK, PageStyle.INK));
        }
        y =
            write(
                page,
                TextFlow.lines(task.answer(), style.text, TASK, wide),
                y,
                TASK,
                1.5,
                PageStyle.INK);
        y += 8;
      }
    }
    write(page, TextFlow.lines(note(), style.text, NOTE, wide), y + 8, NOTE, 1.35, PageStyle.QUIET);
  }
}
