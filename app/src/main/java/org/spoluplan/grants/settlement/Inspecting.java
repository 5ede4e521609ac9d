package org.spoluplan.grants.settlement;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.grants.AgreementState;
import org.spoluplan.grants.Agreements;
import org.spoluplan.grants.ApplicationId;
import org.spoluplan.kernel.Outcome;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// During the year: interim reports of the provider, inspections of the funder.
@Service
@Transactional
class Inspecting {

  private final Agreements agreements;
  private final Visits visits;
  private final GroundsOf grounds;
  private final SettlementLetters letters;
  private final Audit audit;

  Inspecting(
      Agreements agreements,
      Visits visits,
      GroundsOf grounds,
      SettlementLetters letters,
      Audit audit) {
    this.agreements = agreements;
    this.visits = visits;
    this.grounds = grounds;
    this.letters = letters;
    this.audit = audit;
  }

  /// How much was used so far is taken from the entries.
  Outcome<ApplicationId> report(
      Actor actor, ApplicationId id, String report, @Nullable Integer clients) {
    var agreement = agreements.get(id);
    if (agreement.state() != AgreementState.SIGNED) {
      return Outcome.refused(SettlementRefusal.NO_AGREEMENT);
    }
    long used = GrantAccount.of(grounds.of(agreement)).used();
    visits.add(id, report, used, clients, actor.signedInPerson());
    audit.done(actor, SettlementAction.WRITE, id.thing());
    return Outcome.done(id);
  }

  Outcome<ApplicationId> inspect(Actor actor, ApplicationId id, Visits.Inspection inspection) {
    if (agreements.get(id).number() == null) {
      return Outcome.refused(SettlementRefusal.NO_AGREEMENT);
    }
    visits.add(id, inspection);
    letters.inspected(id);
    audit.done(actor, SettlementAction.CHECK, id.thing());
    return Outcome.done(id);
  }

  Outcome<ApplicationId> mend(Actor actor, ApplicationId id, UUID inspection, String how) {
    if (!visits.mend(id, inspection, how)) return Outcome.refused(SettlementRefusal.MENDED);
    audit.done(actor, SettlementAction.WRITE, id.thing());
    return Outcome.done(id);
  }
}
