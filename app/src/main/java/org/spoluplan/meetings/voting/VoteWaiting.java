package org.spoluplan.meetings.voting;

import java.util.List;
import org.spoluplan.access.PersonId;
import org.spoluplan.page.Page;
import org.spoluplan.page.Waiting;
import org.springframework.stereotype.Component;

/// Open votes wait for the ballots of those who have one.
@Component
class VoteWaiting implements Waiting {

  private final VotesOnRecord recorded;
  private final Sittings sittings;

  VoteWaiting(VotesOnRecord recorded, Sittings sittings) {
    this.recorded = recorded;
    this.sittings = sittings;
  }

  @Override
  public List<Item> of(Page page) {
    var person = page.actor().person();
    if (person == null) return List.of();
    return of(person).stream().map(vote -> item(page, vote)).toList();
  }

  /// Open votes in which the person has a ballot to cast.
  List<VoteOnRecord> of(PersonId person) {
    return recorded.openIn(person).stream().filter(vote -> awaits(vote, person)).toList();
  }

  private static boolean awaits(VoteOnRecord vote, PersonId person) {
    return vote.motion().manner() != Manner.SHOW_OF_HANDS && vote.motion().awaitsBallotOf(person);
  }

  private Item item(Page page, VoteOnRecord vote) {
    var sitting = sittings.get(vote.motion().meeting());
    var closes = vote.motion().closesOn();
    return new Item(
        vote.proposal().wording(),
        page.t("motion.waits.from", sitting.bodyName(), page.dates().full(sitting.heldOn())),
        closes,
        closes == null
            ? page.t("motion.waits.now")
            : page.t("motion.closes-on", page.dates().full(closes)),
        "/hlasovani/" + vote.motion().id().value(),
        page.t("motion.waits.act"),
        Urgency.SOON);
  }
}
