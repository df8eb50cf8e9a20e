package org.silkroadatlas.dataset.consistency;

import java.util.Optional;
import org.silkroadatlas.model.Agreement;
import org.silkroadatlas.model.AgreementStatus;
import org.silkroadatlas.model.Party;
import org.silkroadatlas.time.Edtf;

/**
 * A document has the date of its meeting; parties sign it then or later and ratify what they
 * signed; its status fits what they did.
 */
record ActsCheck(Facts facts) implements Consistency.Check {

  @Override
  public void run(Findings findings) {
    for (var agreement : facts.dataset().agreements()) {
      meeting(agreement, findings);
      before(agreement, "inForce", agreement.inForce(), Optional.of(agreement.date()), findings);
      for (var i = 0; i < agreement.parties().size(); i++) {
        party(agreement, agreement.parties().get(i), "parties/" + i + "/", findings);
      }
      status(agreement, findings);
    }
  }

  /** A note explains a different date, unless the dates differ only by a likely typing error. */
  private void meeting(Agreement agreement, Findings findings) {
    agreement
        .event()
        .flatMap(facts::event)
        .filter(
            event -> agreement.note().isEmpty() && !Facts.canBeSame(event.date(), agreement.date()))
        .ifPresent(event -> report(agreement, "date", agreement.date(), event.date(), findings));
  }

  private static void party(Agreement agreement, Party party, String at, Findings findings) {
    before(agreement, at + "signed", party.signed(), Optional.of(agreement.date()), findings);
    before(agreement, at + "ratified", party.ratified(), party.signed(), findings);
    before(agreement, at + "inForce", party.inForce(), party.signed(), findings);
    before(agreement, at + "withdrawn", party.withdrawn(), party.signed(), findings);
  }

  private static void before(
      Agreement agreement,
      String field,
      Optional<Edtf> act,
      Optional<Edtf> first,
      Findings findings) {
    if (act.isPresent()
        && first.isPresent()
        && act.get().latest().isBefore(first.get().earliest())) {
      report(agreement, field, act.get(), first.get(), findings);
    }
  }

  private static void status(Agreement agreement, Findings findings) {
    var inForce =
        agreement
            .inForce()
            .or(() -> agreement.parties().stream().flatMap(p -> p.inForce().stream()).findFirst());
    agreement
        .status()
        .filter(it -> it == AgreementStatus.SIGNED || it == AgreementStatus.NEVER_IN_FORCE)
        .filter(_ -> agreement.inForce().isPresent())
        .ifPresent(
            it ->
                findings.add(
                    Rule.OTHER_DAY,
                    "agreements",
                    agreement.id(),
                    "status",
                    it.key(),
                    inForce.map(Edtf::toString).orElse("")));
  }

  private static void report(
      Agreement agreement, String field, Edtf act, Edtf first, Findings findings) {
    findings.add(
        Rule.OTHER_DAY, "agreements", agreement.id(), field, act.toString(), first.toString());
  }
}
