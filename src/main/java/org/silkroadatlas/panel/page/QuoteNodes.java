package org.silkroadatlas.panel.page;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.silkroadatlas.model.Quote;
import org.silkroadatlas.panel.node.Nodes;
import org.silkroadatlas.panel.node.VectorPaint;
import org.silkroadatlas.panel.text.DateStyle;
import org.silkroadatlas.panel.text.Phrases;
import org.silkroadatlas.query.QuotedWords;

/** Sets the words of a quote, with the quotation mark hanging in the margin. */
public final class QuoteNodes {
  private final PanelContext context;
  private final Phrases phrases;

  QuoteNodes(PanelContext context) {
    this.context = context;
    phrases = context.phrases();
  }

  /** A quote among other entries. */
  Node inList(Quote quote, DateStyle dating, Node foot) {
    var body =
        Nodes.column(
            "quote-body",
            Nodes.text(quote.speaker(), "quote-speaker"),
            Nodes.text(
                Phrases.dotted(
                    office(quote), phrases.beside(quote.date(), dating), phrases.translated(quote)),
                "entry-meta"),
            Nodes.text(words(quote), "quote-text"),
            foot);
    return set(quote, "quote", body);
  }

  /** The quote as the subject of the page, whose head names the speaker. */
  Node large(Quote quote) {
    return set(quote, "quote-large", Nodes.column("quote-body", spoken(quote)));
  }

  /** The words and, beside or below them, the words in the language spoken. */
  private Region spoken(Quote quote) {
    var words = Nodes.text(words(quote), "quote-text");
    return phrases
        .index()
        .beside(quote)
        .<Region>map(
            other ->
                new CountryPair(
                    words,
                    Nodes.column(
                        "quote-other",
                        Nodes.text(language(other), "quote-language"),
                        Nodes.text(other.text(), "quote-original"))))
        .orElse(words);
  }

  /** The language of the words, and whether they are the original or a translation. */
  private String language(QuotedWords words) {
    var language = Locale.forLanguageTag(words.language()).getDisplayLanguage(phrases.locale());
    return switch (words.standing()) {
      case SPOKEN -> phrases.get("panel.quote.original", language);
      case TRANSLATION -> phrases.get("panel.quote.translation", language);
      case WRITTEN -> language;
    };
  }

  private Node set(Quote quote, String style, Node body) {
    var mark = Nodes.line(phrases.get("panel.quote.open"), "gutter", "quote-mark");
    mark.setMinWidth(Region.USE_PREF_SIZE);
    quote
        .format()
        .map(context.index()::format)
        .ifPresent(
            format -> mark.setStyle("-fx-text-fill: " + VectorPaint.of(format.vector()) + ";"));
    mark.setAccessibleText("");
    var row = Nodes.beside(mark, body);
    row.getStyleClass().add(style);
    return row;
  }

  /** The office, if the record has one: a dash means none. */
  static String office(Quote quote) {
    return quote.office().chars().anyMatch(Character::isLetter) ? quote.office() : "";
  }

  /** The words with their closing quotation mark; the opening one hangs in the margin. */
  private String words(Quote quote) {
    return strip(quote.text()) + phrases.get("panel.quote.close");
  }

  /** Removes quotation marks around the whole text, which are added when it is set. */
  public static String strip(String text) {
    var start = 0;
    var end = text.length();
    if (end > 1 && "“\"«„".indexOf(text.charAt(0)) >= 0) {
      start++;
    }
    if (end > start + 1 && "”\"»“".indexOf(text.charAt(end - 1)) >= 0 && start == 1) {
      end--;
    }
    return text.substring(start, end);
  }
}
