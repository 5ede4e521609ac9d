package org.spoluplan.planning.approvals;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.spoluplan.kernel.Code;
import org.spoluplan.kernel.Today;
import org.spoluplan.notifications.Letter;
import org.spoluplan.notifications.Letters;
import org.spoluplan.page.SiteAddress;
import org.spoluplan.page.Words;
import org.spoluplan.people.Organisations;
import org.spoluplan.people.People;
import org.spoluplan.people.Person;
import org.spoluplan.territory.Territory;
import org.springframework.stereotype.Component;

/// Asks town halls to put the plan before their council and assembly, and reminds them.
@Component
class ApprovalLetters {

  private final Organisations organisations;
  private final People people;
  private final Territory territory;
  private final Letters letters;
  private final Words words;
  private final SiteAddress site;
  private final Clock clock;

  ApprovalLetters(
      Organisations organisations,
      People people,
      Territory territory,
      Letters letters,
      Words words,
      SiteAddress site,
      Clock clock) {
    this.organisations = organisations;
    this.people = people;
    this.territory = territory;
    this.letters = letters;
    this.words = words;
    this.site = site;
    this.clock = clock;
  }

  void ask(Approval approval) {
    for (var step : approval.steps()) {
      if (step.office() != null) write(approval, step, "approval.letter.ask");
    }
  }

  /// @return how many letters
  int remind(Approval approval) {
    int written = 0;
    for (var step : approval.steps()) {
      if (step.waits() && step.office() != null) {
        written += write(approval, step, "approval.letter.again");
      }
    }
    return written;
  }

  int remind(Approval approval, Step step) {
    return write(approval, step, "approval.letter.again");
  }

  private int write(Approval approval, Step step, String subject) {
    var office = Objects.requireNonNull(step.office());
    var today = Today.of(clock);
    var to = new LinkedHashSet<>(organisations.staff(office, today));
    to.addAll(organisations.coordinators(office, today));
    var found = people.list(to);
    for (var person : found) letters.post(letter(approval, step, person, subject));
    return found.size();
  }

  private Letter letter(Approval approval, Step step, Person person, String subject) {
    var language = person.language();
    var messages = words.messages();
    var municipality = territory.name(Objects.requireNonNull(step.municipality()));
    var organ = messages.of(language, "approval.organ." + Code.of(step.organ()));
    var body =
        messages.of(
            language,
            "approval.letter.body",
            approval.plan().name(),
            municipality,
            organ,
            words.dates(language).plain(approval.due()),
            site.of(approval.versionPath()),
            site.of(step.id().path()));
    var about =
        new Letter.About(approval.id().thing(), Set.copyOf(step.scopes()), step.id().path());
    return Letter.to(
            new Letter.ToPerson(person.id()),
            messages.of(language, subject, approval.plan().name(), organ),
            body)
        .about(about);
  }
}
