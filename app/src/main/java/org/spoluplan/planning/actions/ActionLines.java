package org.spoluplan.planning.actions;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.Today;
import org.spoluplan.page.Page;
import org.spoluplan.people.Organisations;
import org.spoluplan.people.People;
import org.spoluplan.planning.Card;
import org.spoluplan.planning.CardId;
import org.spoluplan.planning.Cards;
import org.spoluplan.planning.PlanAction;
import org.spoluplan.planning.actions.ActionViews.PromiseLine;
import org.spoluplan.planning.actions.ActionViews.Sums;
import org.springframework.stereotype.Component;

/// Promises and their sums in words.
@Component
class ActionLines {

  private static final int PERCENT = 100;

  private final Cards cards;
  private final People people;
  private final Organisations organisations;
  private final Clock clock;

  ActionLines(Cards cards, People people, Organisations organisations, Clock clock) {
    this.cards = cards;
    this.people = people;
    this.organisations = organisations;
    this.clock = clock;
  }

  List<PromiseLine> lines(Page page, Collection<Promise> promises) {
    var ids = promises.stream().map(Promise::card).distinct().toList();
    Map<CardId, Card> known =
        cards.list(ids).stream().collect(Collectors.toMap(Card::id, Function.identity()));
    return promises.stream()
        .map(one -> line(page, one, Objects.requireNonNull(known.get(one.card()))))
        .toList();
  }

  PromiseLine line(Page page, Promise promise) {
    return line(page, promise, cards.get(promise.card()));
  }

  private PromiseLine line(Page page, Promise promise, Card card) {
    var spent = promise.progress().stream().anyMatch(one -> one.said().spent() != null);
    return new PromiseLine(
        promise,
        card,
        owner(page, card),
        promise.is().planned() == 0 ? "" : page.crowns(promise.is().planned()),
        spent ? page.crowns(promise.spent()) : "",
        promise.isOverdue(Today.of(clock)));
  }

  /// The organisation for everybody, the person for those who write the plan.
  private String owner(Page page, Card card) {
    var office = card.office() == null ? "" : organisations.get(card.office()).name();
    var owner = card.owner();
    if (owner == null || !page.may(PlanAction.READ, card.plan())) return office;
    var person = name(owner);
    if (person.isEmpty()) return office;
    return office.isEmpty() ? person : person + ", " + office;
  }

  String name(@Nullable PersonId id) {
    if (id == null) return "";
    return people.list(List.of(id)).stream()
        .findFirst()
        .map(person -> person.name().full())
        .orElse("");
  }

  Sums sums(Page page, Collection<Promise> promises) {
    var is = Fulfilment.of(promises, Today.of(clock));
    return new Sums(
        is,
        page.crowns(is.planned()),
        page.crowns(is.spent()),
        is.planned() == 0 ? null : Long.valueOf(PERCENT * is.spent() / is.planned()));
  }
}
