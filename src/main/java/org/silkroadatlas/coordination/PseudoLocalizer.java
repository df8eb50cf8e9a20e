package org.silkroadatlas.coordination;

/**
 * English with accents and doubled vowels, about 40 % longer: text that does not fit here may not
 * fit in another language. Placeholders in braces are kept, apart from the texts they choose from.
 */
final class PseudoLocalizer {
  private static final String PLAIN = "aeiouyAEIOUYcnszCNSZ";
  private static final String ACCENTED = "áéíóúýÁÉÍÓÚÝçñšžÇÑŠŽ";
  private static final String VOWELS = "aeiouAEIOU";

  private final String text;
  private final StringBuilder out = new StringBuilder();
  private int at;

  private PseudoLocalizer(String text) {
    this.text = text;
  }

  /** A lengthened text of a bundle. */
  static String of(String text) {
    var stretched = new PseudoLocalizer(text);
    stretched.words();
    return stretched.out.toString();
  }

  private void words() {
    while (at < text.length()) {
      var c = text.charAt(at++);
      if (c == '{') {
        out.append(c);
        place();
      } else if (c == '}') {
        out.append(c);
        return;
      } else if (c == '|' && at > 1 && text.charAt(at - 2) != ' ') {
        out.append(c);
        selector();
      } else {
        letter(c);
      }
    }
  }

  private void letter(char c) {
    var index = PLAIN.indexOf(c);
    var accented = index < 0 ? c : ACCENTED.charAt(index);
    out.append(accented);
    if (VOWELS.indexOf(c) >= 0) {
      out.append(Character.toLowerCase(accented));
    }
  }

  /** What follows an opening brace: a number and perhaps a choice of texts. */
  private void place() {
    var end = text.indexOf('}', at);
    for (var kind : new String[] {",choice,", ",plural,"}) {
      var begin = text.indexOf(kind, at);
      if (begin >= 0 && begin < end && text.substring(at, begin).matches("\\d+")) {
        out.append(text, at, begin + kind.length());
        at = begin + kind.length();
        selector();
        words();
        return;
      }
    }
    out.append(text, at, end + 1);
    at = end + 1;
  }

  /** The selector of a choice, up to # or &lt;. */
  private void selector() {
    while (at < text.length()) {
      var c = text.charAt(at++);
      out.append(c);
      if (c == '#' || c == '<') {
        return;
      }
    }
  }
}
