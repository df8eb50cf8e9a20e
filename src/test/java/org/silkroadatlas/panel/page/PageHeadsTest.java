package org.silkroadatlas.panel.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.panel.text.Phrases;
import org.silkroadatlas.query.Query;

/** The heads of pages in other languages. */
class PageHeadsTest {

  @ParameterizedTest
  @CsvSource({"zh, 个来源", "tr, kaynak daha", "az, mənbə"})
  void sourcesAreNotCountedAsCountries(String language, String counted) {
    var index = BundledData.INDEX.in(language);
    var phrases = new Phrases(new Messages(Locale.of(language)), index);
    var heads = new PageHeads(phrases, Query.visible(index, index.home()));
    var event = index.find(ItemRef.event("ots-summit-2022-samarkand")).orElseThrow();
    var last = heads.of(event).sources().getLast().text();
    assertTrue(last.endsWith(counted), last);
    assertEquals(index.title(event), heads.of(event).title());
  }

  @ParameterizedTest
  @CsvSource({"KZ, en, Wikidata, Q232", "XN, zh, 维基数据, Q23681"})
  void aRecordLeadsToItsItemInWikidata(String id, String language, String label, String item) {
    var index = BundledData.INDEX.in(language);
    var phrases = new Phrases(new Messages(Locale.of(language)), index);
    var country = index.find(ItemRef.country(id)).orElseThrow();
    var row = new PageRow.Web(label, URI.create("https://www.wikidata.org/wiki/" + item), item);

    assertEquals(row, Evidence.remarks(country, phrases).getLast());
  }
}
