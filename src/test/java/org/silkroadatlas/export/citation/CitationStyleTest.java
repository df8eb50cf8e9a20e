package org.silkroadatlas.export.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.ItemKind;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.time.Edtf;
import tools.jackson.databind.json.JsonMapper;

final class CitationStyleTest {
  private static final Pattern RIS_LINE = Pattern.compile("[A-Z][A-Z0-9]  - .*");

  private static List<Reference> everything() {
    var data = BundledData.INDEX.dataset();
    var items = new ArrayList<Item>();
    List.of(
            data.countries(),
            data.formats(),
            data.events(),
            data.agreements(),
            data.quotes(),
            data.figures(),
            data.places(),
            data.routes(),
            data.memberships())
        .forEach(items::addAll);
    return new References(BundledData.INDEX).of(items);
  }

  private static Reference awkward() {
    return new Reference(
        "awkward",
        Reference.Kind.SOURCE,
        "100 % of {C5} & “friends” #1_2 \\ ~ ^ $",
        Optional.of(new Author.Whole("Kazinform")),
        Optional.of("Line one\nline two"),
        Optional.of(Edtf.parse("2018-03")),
        Optional.empty(),
        Optional.of("https://example.org/a{b}?x=1&y=%20"),
        Optional.of(Edtf.parse("2026-11-03")),
        Optional.of("en"),
        Optional.empty());
  }

  @Test
  void keysAreUniqueAndPlain() {
    var keys = new HashSet<String>();
    for (var reference : everything()) {
      assertTrue(reference.key().matches("[a-z0-9-]+"), reference.key());
      assertTrue(keys.add(reference.key()), reference.key());
    }
  }

  @Test
  void bibtexHasBalancedFields() {
    var text = CitationStyle.BIBTEX.write(everything());
    var depth = 0;
    var entries = 0;
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if (c == '@' && depth == 0) {
        entries++;
      }
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      assertTrue(depth >= 0 && depth <= 4, "braces at " + i);
    }
    assertEquals(0, depth);
    assertEquals(everything().size(), entries);
  }

  @Test
  void bibtexEscapesWhatTexWouldRead() {
    var text = CitationStyle.BIBTEX.write(List.of(awkward()));
    assertTrue(text.contains("100 \\% of \\lbrace{}C5\\rbrace{} \\& “friends” \\#1\\_2"), text);
    assertTrue(text.contains("url = {https://example.org/a%7Bb%7D?x=1&y=%20}"), text);
    assertTrue(text.contains("Line one line two"), text);
  }

  @Test
  void risIsMadeOfTaggedLines() {
    var text = CitationStyle.RIS.write(everything());
    var open = false;
    var entries = 0;
    for (var line : text.split("\r\n", -1)) {
      if (line.isEmpty()) {
        assertFalse(open, "an empty line inside an entry");
        continue;
      }
      assertTrue(RIS_LINE.matcher(line).matches(), line);
      if (line.startsWith("TY")) {
        assertFalse(open);
        open = true;
        entries++;
      } else if (line.startsWith("ER")) {
        open = false;
      }
    }
    assertEquals(everything().size(), entries);
    assertTrue(CitationStyle.RIS.write(List.of(awkward())).contains("DA  - 2018/03//\r\n"));
  }

  @Test
  void cslJsonKeepsPrecision() {
    var tree = JsonMapper.shared().readTree(CitationStyle.CSL_JSON.write(everything()));
    assertEquals(everything().size(), tree.size());
    for (var entry : tree) {
      assertFalse(entry.get("id").asString().isEmpty());
      assertFalse(entry.get("title").asString().isEmpty());
    }
    var month = JsonMapper.shared().readTree(CitationStyle.CSL_JSON.write(List.of(awkward())));
    assertEquals("[[2018,3]]", month.get(0).get("issued").get("date-parts").toString());
  }

  @Test
  void aQuoteCitesItsSpeakerAndItsSources() {
    var quote =
        BundledData.INDEX
            .find(new ItemRef(ItemKind.QUOTE, "mirziyoyev-2022-allied-relations"))
            .orElseThrow();
    var text = CitationStyle.PLAIN.write(new References(BundledData.INDEX).of(quote));
    assertTrue(text.startsWith("Shavkat Mirziyoyev: “Allied relations are the highest"), text);
    assertTrue(text.contains("22 December 2022"), text);
    assertTrue(text.contains("https://"), text);
    assertEquals(1 + quote.sources().size(), text.lines().count());
  }
}
