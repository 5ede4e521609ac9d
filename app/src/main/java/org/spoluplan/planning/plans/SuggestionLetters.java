package org.spoluplan.planning.plans;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
import org.springframework.stereotype.Component;

/// Letters about suggestions: to whoever answers for the card, and back to whoever suggested.
@Component
class SuggestionLetters {

  private final Letters letters;
  private final People people;
  private final Organisations organisations;
  private final Words words;
  private final SiteAddress site;
  private final Clock clock;

  SuggestionLetters(
      Letters letters,
      People people,
      Organisations organisations,
      Words words,
      SiteAddress site,
      Clock clock) {
    this.letters = letters;
    this.people = people;
    this.organisations = organisations;
    this.words = words;
    this.site = site;
    this.clock = clock;
  }

  void offered(Card card, PersonId by) {
    var to = new LinkedHashSet<PersonId>();
    var owner = card.owner();
    if (owner != null) to.add(owner);
    else to.addAll(organisations.coordinators(card.plan().organisation(), Today.of(clock)));
    to.remove(by);
    for (var person : people.list(to)) {
      post(card, person, "plan.letter.offered", "plan.letter.offered.body", "");
    }
  }

  /// @param why it was refused; null: it was taken
  void answered(Card card, Suggestion offered, @Nullable String why) {
    for (var person : people.list(Set.of(offered.by()))) {
      if (why == null) post(card, person, "plan.letter.taken", "plan.letter.taken.body", "");
      else post(card, person, "plan.letter.refused", "plan.letter.refused.body", why);
    }
  }

  private void post(Card card, Person person, String subject, String body, String why) {
    var language = person.language();
    var messages = words.messages();
    var about = new Letter.About(card.id().thing(), Set.copyOf(card.scopes()), card.path());
    letters.post(
        Letter.to(
                new Letter.ToPerson(person.id()),
                messages.of(language, subject, card.title()),
                messages.of(language, body, card.title(), site.of(card.path()), why))
            .about(about));
  }
}
