package org.spoluplan.planning.plans;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.Code;
import org.spoluplan.kernel.Today;
import org.spoluplan.notifications.Letter;
import org.spoluplan.notifications.Letters;
import org.spoluplan.page.SiteAddress;
import org.spoluplan.page.Words;
import org.spoluplan.people.Organisations;
import org.spoluplan.people.People;
import org.spoluplan.people.Person;
import org.spoluplan.planning.Card;
import org.spoluplan.planning.Plan;
import org.spoluplan.planning.PlanAction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// One letter to each person about all their cards that still lack something.
@Service
@Transactional
class Reminding {

  private final CardRegister cards;
  private final Organisations organisations;
  private final People people;
  private final Letters letters;
  private final Words words;
  private final SiteAddress site;
  private final Audit audit;
  private final Clock clock;

  Reminding(
      CardRegister cards,
      Organisations organisations,
      People people,
      Letters letters,
      Words words,
      SiteAddress site,
      Audit audit,
      Clock clock) {
    this.cards = cards;
    this.organisations = organisations;
    this.people = people;
    this.letters = letters;
    this.words = words;
    this.site = site;
    this.audit = audit;
    this.clock = clock;
  }

  /// How many people get a letter.
  int remind(Actor actor, Plan plan) {
    var lacking = lacking(plan);
    var found = people.list(lacking.keySet());
    for (var person : found) {
      letters.post(letter(plan, person, lacking.getOrDefault(person.id(), List.of())));
    }
    audit.done(actor, PlanAction.KEEP, plan.id().thing());
    return found.size();
  }

  private Map<PersonId, List<Card>> lacking(Plan plan) {
    var lacking = new LinkedHashMap<PersonId, List<Card>>();
    for (var card : cards.of(plan)) {
      if (!card.isMeasure() || Lacks.of(card).isEmpty()) continue;
      for (var person : answering(card)) {
        lacking.computeIfAbsent(person, _ -> new ArrayList<>()).add(card);
      }
    }
    return lacking;
  }

  /// The owner; where there is none, the people of the organisation that answers for it.
  private List<PersonId> answering(Card card) {
    if (card.owner() != null) return List.of(card.owner());
    if (card.office() == null) return List.of();
    return organisations.staff(card.office(), Today.of(clock));
  }

  private Letter letter(Plan plan, Person person, List<Card> its) {
    var language = person.language();
    var messages = words.messages();
    var lines =
        its.stream()
            .map(
                card ->
                    card.title()
                        + ": "
                        + Lacks.of(card).stream()
                            .map(lack -> messages.of(language, "plan.lack." + Code.of(lack)))
                            .collect(Collectors.joining(", "))
                        + "\n"
                        + site.of(card.path()))
            .collect(Collectors.joining("\n"));
    var about = new Letter.About(plan.id().thing(), Set.copyOf(plan.scopes()), plan.path());
    return Letter.to(
            new Letter.ToPerson(person.id()),
            messages.of(language, "plan.letter.remind", plan.name()),
            messages.of(language, "plan.letter.remind.body", plan.name(), lines))
        .about(about);
  }
}
