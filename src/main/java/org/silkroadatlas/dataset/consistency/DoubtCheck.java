package org.silkroadatlas.dataset.consistency;

import java.util.List;
import java.util.regex.Pattern;
import org.silkroadatlas.model.Attested;
import org.silkroadatlas.model.Confidence;
import org.silkroadatlas.model.Dataset;

/** A verified record has no note that says it was not verified. */
record DoubtCheck(Dataset dataset) implements Consistency.Check {
  private static final Pattern DOUBT =
      Pattern.compile(
          "not checked|unchecked|not (?:been )?(?:confirmed|verified)|unconfirmed|unverified"
              + "|from memory|could not be (?:checked|confirmed|found|verified)|to be checked"
              + "|no source (?:was )?(?:found|read)|is a guess|not certain|uncertain",
          Pattern.CASE_INSENSITIVE);

  @Override
  public void run(Findings findings) {
    check("formats", dataset.formats(), findings);
    check("memberships", dataset.memberships(), findings);
    check("events", dataset.events(), findings);
    check("agreements", dataset.agreements(), findings);
    check("quotes", dataset.quotes(), findings);
    check("figures", dataset.figures(), findings);
    check("routes", dataset.routes(), findings);
  }

  private static void check(String kind, List<? extends Attested> records, Findings findings) {
    for (var it : records) {
      var doubt = DOUBT.matcher(it.note().orElse(""));
      if (it.confidence() == Confidence.VERIFIED && doubt.find()) {
        findings.add(Rule.DOUBT_BESIDE_VERIFIED, kind, it.id(), "note", doubt.group());
      }
    }
  }
}
