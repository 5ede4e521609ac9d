package org.spoluplan.planning.plans;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.spoluplan.access.PersonId;
import org.spoluplan.page.Page;
import org.spoluplan.people.Organisations;
import org.spoluplan.people.People;
import org.spoluplan.people.Person;
import org.spoluplan.planning.Card;
import org.spoluplan.planning.CardContent.Costs;
import org.spoluplan.planning.plans.PlanViews.CardLine;
import org.spoluplan.planning.plans.PlanViews.Money;
import org.springframework.stereotype.Component;

/// Cards as lines of lists.
@Component
class CardLines {

  private static final int PERCENT = 100;

  private final People people;
  private final Organisations organisations;
  private final Suggestions suggestions;
  private final Remarks remarks;

  CardLines(People people, Organisations organisations, Suggestions suggestions, Remarks remarks) {
    this.people = people;
    this.organisations = organisations;
    this.suggestions = suggestions;
    this.remarks = remarks;
  }

  CardLine line(Page page, Card card) {
    return lines(page, List.of(card)).getFirst();
  }

  List<CardLine> lines(Page page, Collection<Card> cards) {
    var ids = cards.stream().map(Card::id).toList();
    var offered =
        suggestions.openOf(ids).stream()
            .collect(Collectors.groupingBy(one -> one.card().value(), Collectors.counting()));
    var said = remarks.open(ids);
    var owners = names(cards.stream().map(Card::owner).collect(Collectors.toSet()));
    return cards.stream()
        .map(card -> line(page, card, owners, count(offered, card), said))
        .toList();
  }

  private static int count(Map<UUID, Long> offered, Card card) {
    return offered.getOrDefault(card.id().value(), 0L).intValue();
  }

  private Map<PersonId, String> names(Set<PersonId> ids) {
    ids.remove(null);
    return people.list(ids).stream()
        .collect(Collectors.toMap(Person::id, person -> person.name().full()));
  }

  private CardLine line(
      Page page, Card card, Map<PersonId, String> owners, int offered, Map<UUID, Integer> said) {
    var level = card.plan().level(card.depth());
    return new CardLine(
        card,
        level == null ? page.t("plan.chapter") : level.name(),
        owner(card, owners),
        CardText.term(card.is().basics()),
        card.is().costs().lines().isEmpty() ? "" : page.crowns(card.is().costs().total()),
        offered,
        said.getOrDefault(card.id().value(), 0),
        Lacks.of(card).stream().map(lack -> page.t("plan.lack", lack)).toList());
  }

  private String owner(Card card, Map<PersonId, String> owners) {
    var person = card.owner() == null ? "" : owners.getOrDefault(card.owner(), "");
    var office = card.office() == null ? "" : organisations.get(card.office()).name();
    if (person.isEmpty()) return office;
    return office.isEmpty() ? person : person + ", " + office;
  }

  String name(PersonId id) {
    return people.list(List.of(id)).stream()
        .findFirst()
        .map(person -> person.name().full())
        .orElse("");
  }

  /// By year, and all together at the end; nothing where there are no costs.
  static List<Money> costs(Page page, Collection<Costs> all) {
    var years =
        all.stream()
            .flatMap(costs -> costs.lines().stream())
            .map(one -> one.year())
            .distinct()
            .sorted()
            .toList();
    if (years.isEmpty()) return List.of();
    Map<Integer, Long> sums =
        years.stream()
            .collect(
                Collectors.toMap(
                    Function.identity(),
                    year -> all.stream().mapToLong(costs -> costs.of(year)).sum()));
    var most = Math.max(1, sums.values().stream().mapToLong(Long::longValue).max().orElse(1));
    var lines = new ArrayList<Money>();
    for (var year : years) {
      var sum = sums.getOrDefault(year, 0L);
      lines.add(new Money(String.valueOf(year), page.crowns(sum), PERCENT * sum / most));
    }
    var total = all.stream().mapToLong(Costs::total).sum();
    lines.add(new Money(page.t("plan.all-years"), page.crowns(total), -1));
    return lines;
  }
}
