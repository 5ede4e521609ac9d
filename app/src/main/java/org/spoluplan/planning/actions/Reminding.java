package org.spoluplan.planning.actions;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.Today;
import org.spoluplan.notifications.Letter;
import org.spoluplan.notifications.Letters;
import org.spoluplan.page.SiteAddress;
import org.spoluplan.page.Words;
import org.spoluplan.people.Organisations;
import org.spoluplan.people.People;
import org.spoluplan.people.Person;
import org.spoluplan.planning.Card;
import org.spoluplan.planning.Cards;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// One letter to each owner about promises whose day has passed without a word.
@Service
@Transactional
class Reminding {

  private final Promises promises;
  private final Cards cards;
  private final Organisations organisations;
  private final People people;
  private final Letters letters;
  private final Words words;
  private final SiteAddress site;
  private final Clock clock;

  Reminding(
      Promises promises,
      Cards cards,
      Organisations organisations,
      People people,
      Letters letters,
      Words words,
      SiteAddress site,
      Clock clock) {
    this.promises = promises;
    this.cards = cards;
    this.organisations = organisations;
    this.people = people;
    this.letters = letters;
    this.words = words;
    this.site = site;
    this.clock = clock;
  }

  @Scheduled(cron = "${spoluplan.reminders:0 15 7-18 * * *}", zone = "Europe/Prague")
  void remind() {
    var late = promises.toRemind(Today.of(clock));
    promises.reminded(late.stream().map(Promise::id).toList());
    var byOwner = new LinkedHashMap<PersonId, List<Promise>>();
    for (var promise : late) {
      for (var owner : answering(cards.get(promise.card()))) {
        byOwner.computeIfAbsent(owner, _ -> new ArrayList<>()).add(promise);
      }
    }
    write(byOwner);
  }

  /// The owner; where there is none, the people of the organisation that answers for it.
  private List<PersonId> answering(Card card) {
    if (card.owner() != null) return List.of(card.owner());
    if (card.office() == null) return List.of();
    return organisations.staff(card.office(), Today.of(clock));
  }

  private void write(Map<PersonId, List<Promise>> byOwner) {
    for (var person : people.list(byOwner.keySet())) {
      letters.post(letter(person, byOwner.getOrDefault(person.id(), List.of())));
    }
  }

  private Letter letter(Person person, List<Promise> its) {
    var language = person.language();
    var messages = words.messages();
    var lines =
        its.stream()
            .map(
                one ->
                    cards.get(one.card()).title()
                        + ", "
                        + words.dates(language).plain(one.is().due())
                        + "\n"
                        + site.of(one.id().path()))
            .collect(Collectors.joining("\n\n"));
    var first = its.getFirst();
    var about =
        new Letter.About(first.id().thing(), Set.copyOf(first.year().scopes()), first.id().path());
    return Letter.to(
            new Letter.ToPerson(person.id()),
            messages.of(language, "action.letter.overdue", its.size()),
            messages.of(language, "action.letter.overdue.body", lines))
        .about(about);
  }
}
