package org.silkroadatlas.tables.mapping;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;
import org.silkroadatlas.query.TextFold;
import org.silkroadatlas.query.Transliteration;

/** Makes ids from names. */
public final class Slug {
  private static final int LONGEST = 48;

  private Slug() {}

  /** Lower-case ASCII letters, digits and hyphens; the same for equal texts on any machine. */
  public static String of(String text) {
    var latin = TextFold.fold(Transliteration.english(Transliteration.latin(text)));
    var slug = latin.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    if (slug.length() > LONGEST) {
      slug = slug.substring(0, LONGEST).replaceAll("-[^-]*$", "");
      return slug + "-" + sum(text);
    }
    return slug.length() < 2 || hasForeign(latin) ? joined(slug, sum(text)) : slug;
  }

  private static boolean hasForeign(String latin) {
    return latin.chars().anyMatch(c -> c > 127 && Character.isLetter(c));
  }

  private static String joined(String slug, String sum) {
    return slug.isEmpty() ? sum : slug + "-" + sum;
  }

  private static String sum(String text) {
    var crc = new CRC32();
    crc.update(text.strip().getBytes(StandardCharsets.UTF_8));
    return String.format(Locale.ROOT, "%08x", crc.getValue()).substring(2);
  }
}
