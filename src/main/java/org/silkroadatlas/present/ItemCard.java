package org.silkroadatlas.present;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.export.FilterWords;
import org.silkroadatlas.model.Agreement;
import org.silkroadatlas.model.Country;
import org.silkroadatlas.model.Figure;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.Person;
import org.silkroadatlas.model.Quote;
import org.silkroadatlas.model.Wording;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.Records;
import org.silkroadatlas.query.State;

/** The main record of a scene, or its filter, in large type. */
final class ItemCard extends Region implements SideCard {
  private static final double PADDING = 28;
  private static final double GAP = 18;

  /** A number stands alone and can be far larger than a sentence. */
  private static final double LARGEST_NUMBER = 96;

  private static final double LARGEST_WORDS = 44;

  /** The maximum number of sources that are named. */
  private static final int NAMED = 2;

  /** The font size from which text is easily readable, in logical pixels. */
  private static final double EASY = 30;

  private final Messages messages;
  private final DatasetIndex index;
  private final FittedText words =
      new FittedText(true, FontWeight.NORMAL, FontPosture.REGULAR, LARGEST_WORDS, "present-body");
  private final FittedText number =
      new FittedText(true, FontWeight.BOLD, FontPosture.REGULAR, LARGEST_NUMBER, "present-number");
  private final FittedText name =
      new FittedText(false, FontWeight.BOLD, FontPosture.REGULAR, 26, "present-name");
  private final FittedText rest =
      new FittedText(false, FontWeight.NORMAL, FontPosture.REGULAR, 24, "present-rest");
  private final FittedText sources =
      new FittedText(false, FontWeight.NORMAL, FontPosture.REGULAR, 24, "present-sources");
  private final Region bar = new Region();

  /** Whether the text below the name is the main content. */
  private boolean isList;

  ItemCard(Messages messages, DatasetIndex index) {
    this.messages = messages;
    this.index = index;
    bar.getStyleClass().add("present-bar");
    getStyleClass().add("present-card");
    getChildren().addAll(bar, number, words, name, rest, sources);
    setMinSize(0, 0);
  }

  /** Shows a record. */
  void show(Item item, State state) {
    isList = item instanceof Format || item instanceof Country || item instanceof Person;
    number.setWords("");
    var profile = new Profile(messages, state.shown(index), state.cursor());
    switch (item) {
      case Quote quote -> quote(quote);
      case Agreement agreement -> agreement(agreement);
      case Figure figure -> figure(figure);
      case Format format ->
          set(format.nameOn(state.cursor().day()), profile.time(), profile.members(format));
      case Country country ->
          set(
              country.name(messages.locale().getLanguage()),
              profile.time(),
              joined(profile.formats(country), profile.partners(country)));
      case Person person ->
          set(
              person.name(messages.locale().getLanguage()),
              profile.office(person),
              profile.met(person));
      default -> set(index.title(item), "", "");
    }
    sources.setWords(sources(item));
    describe();
  }

  /** Shows the filter of a state and the number of matches. */
  void show(State state) {
    isList = false;
    number.setWords("");
    var filterWords = new FilterWords(index, messages);
    var found = Records.of(index, state);
    var counts =
        Stream.of(
                count("events", found.events().size()),
                count("agreements", found.agreements().size()),
                count("quotes", found.quotes().size()),
                count("figures", found.figures().size()))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(" · "));
    set(String.join("\n", filterWords.lines(state.filter())), counts, "");
    sources.setWords("");
    describe();
  }

  private String count(String what, int count) {
    return count == 0 ? "" : messages.get("export.count." + what, count);
  }

  private static String joined(String one, String other) {
    return one.isEmpty() || other.isEmpty() ? one + other : one + "\n" + other;
  }

  private void describe() {
    var all = List.of(number, words, name, rest, sources);
    setAccessibleText(
        all.stream()
            .map(FittedText::words)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(". ")));
    requestLayout();
  }

  private void quote(Quote quote) {
    var office = quote.office().chars().anyMatch(Character::isLetter) ? quote.office() : "";
    set(
        messages.get("present.quote", bare(quote.text())),
        quote.speaker(),
        dotted(
            dotted(office, messages.date(quote.date())),
            index.isTranslation(quote) ? messages.name(Wording.TRANSLATION) : ""));
  }

  /** Removes quotation marks around the whole text, which the card adds. */
  static String bare(String text) {
    return text.replaceAll("^[“\"«„](.*)[”\"»]$", "$1");
  }

  private void agreement(Agreement agreement) {
    var language = messages.locale().getLanguage();
    var parties =
        agreement.parties().stream()
            .map(party -> index.country(party.country()).name(language))
            .distinct()
            .toList();
    set(
        agreement.title(),
        dotted(messages.name(agreement.kind()), messages.date(agreement.date())),
        String.join(", ", parties));
  }

  private void figure(Figure figure) {
    number.setWords(messages.number(figure.value()));
    set(figure.label(), figure.unit(), messages.date(figure.date()));
  }

  /** The sources: the first publishers, and how many more there are. */
  private String sources(Item item) {
    var names =
        item.sources().stream()
            .map(index::source)
            .map(source -> source.publisher().orElse(source.title()))
            .distinct()
            .toList();
    if (names.isEmpty()) {
      return "";
    }
    var first = String.join("; ", names.subList(0, Math.min(NAMED, names.size())));
    return names.size() <= NAMED
        ? messages.get("present.source", first)
        : messages.get("present.source.more", first, names.size() - NAMED);
  }

  private void set(String body, String bold, String plain) {
    words.setWords(body);
    name.setWords(bold);
    rest.setWords(plain);
  }

  private static String dotted(String one, String other) {
    return one.isEmpty() || other.isEmpty() ? one + other : one + " · " + other;
  }

  @Override
  public boolean fits(double width, double height) {
    return new Fitting(width, height).isWhole();
  }

  @Override
  public boolean fitsWell(double width, double height) {
    return fits(width, height) && (words.words().isEmpty() || words.size() >= EASY);
  }

  /** Distributes the room among the parts. */
  private final class Fitting {
    private final double width;
    private final double room;
    private final double sourcesHeight;
    private final double restHeight;
    private final double nameHeight;
    private final double numberHeight;
    private final double wordsHeight;
    private final double gap;

    Fitting(double cardWidth, double cardHeight) {
      width = cardWidth - PADDING - GAP - PADDING;
      room = cardHeight - 2 * PADDING;
      sourcesHeight = sources.fit(width, room * 0.25);
      restHeight = rest.fit(width, room * (isList ? 0.75 : 0.3));
      nameHeight = name.fit(width, room * 0.25);
      numberHeight = number.fit(width, room * 0.4);
      gap = nameHeight + restHeight + sourcesHeight > 0 ? GAP : 0;
      wordsHeight = words.fit(width, Math.max(0, room - beneath() - numberHeight - gap));
    }

    private double beneath() {
      return nameHeight + restHeight + sourcesHeight;
    }

    boolean isWhole() {
      return Stream.of(sources, rest, name, number, words).allMatch(FittedText::isWhole);
    }

    double height() {
      return numberHeight + wordsHeight + gap + beneath();
    }
  }

  /** The words in the middle, what belongs to them below; only the words are shortened. */
  @Override
  protected void layoutChildren() {
    var left = PADDING + GAP;
    var fitting = new Fitting(getWidth(), getHeight());
    var top = PADDING + Math.max(0, (fitting.room - fitting.height()) / 2);
    bar.resizeRelocate(PADDING - 8, top, 6, fitting.height());
    var y = top;
    y = place(number, left, y, fitting.width, fitting.numberHeight);
    y = place(words, left, y, fitting.width, fitting.wordsHeight) + fitting.gap;
    y = place(name, left, y, fitting.width, fitting.nameHeight);
    y = place(rest, left, y, fitting.width, fitting.restHeight);
    place(sources, left, y, fitting.width, fitting.sourcesHeight);
  }

  private static double place(FittedText text, double x, double y, double width, double height) {
    text.setVisible(height > 0);
    text.resizeRelocate(x, y, width, height);
    return y + height;
  }
}
