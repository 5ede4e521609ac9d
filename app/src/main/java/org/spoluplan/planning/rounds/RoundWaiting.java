package org.spoluplan.planning.rounds;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.spoluplan.kernel.Today;
import org.spoluplan.page.Page;
import org.spoluplan.page.Waiting;
import org.springframework.stereotype.Component;

/// Comments wait for whoever is to answer them, a settlement waits to be published.
@Component
class RoundWaiting implements Waiting {

  private static final int SOON_DAYS = 7;

  private final Rounds rounds;
  private final Comments comments;
  private final Clock clock;

  RoundWaiting(Rounds rounds, Comments comments, Clock clock) {
    this.rounds = rounds;
    this.comments = comments;
    this.clock = clock;
  }

  @Override
  public List<Item> of(Page page) {
    var concerned = page.actor().isSignedIn() && page.maySomewhere(RoundAction.ANSWER);
    if (!concerned) return List.of();
    var items = new ArrayList<Item>();
    for (var round : rounds.list()) {
      if (round.settled() != null || !page.may(RoundAction.ANSWER, round)) continue;
      var open =
          comments.of(round.id()).stream()
              .filter(one -> one.answer() == null && one.sameAs() == null)
              .toList();
      var keeps = page.may(RoundAction.KEEP, round);
      var own = open.stream().filter(one -> keeps || isFor(page, one)).count();
      var over = Today.of(clock).isAfter(round.is().closes());
      if (own > 0) items.add(answers(page, round, own));
      else if (over && keeps && open.isEmpty()) items.add(publish(page, round));
    }
    return items;
  }

  private static boolean isFor(Page page, Comment comment) {
    var handler = comment.handler();
    return handler != null && handler.value().equals(page.actor().personId());
  }

  private Item answers(Page page, Round round, long open) {
    var what = page.t("round.waits.answer", open);
    return item(page, round, what, page.t("round.answer.do"));
  }

  private Item publish(Page page, Round round) {
    return item(page, round, page.t("round.waits.publish"), page.t("round.publish"));
  }

  private Item item(Page page, Round round, String what, String act) {
    var due = round.answeredBy();
    return new Item(
        what,
        round.is().name(),
        due,
        page.dates().brief(due),
        round.path() + "#vyporadani",
        act,
        urgency(due));
  }

  private Urgency urgency(LocalDate due) {
    var today = Today.of(clock);
    if (due.isBefore(today)) return Urgency.OVERDUE;
    return due.isAfter(today.plusDays(SOON_DAYS)) ? Urgency.OPEN : Urgency.SOON;
  }
}
