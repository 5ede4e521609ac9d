package org.spoluplan.surveys.answering;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Today;
import org.spoluplan.network.Services;
import org.spoluplan.notifications.Letter;
import org.spoluplan.notifications.Letters;
import org.spoluplan.page.Messages;
import org.spoluplan.page.SiteAddress;
import org.spoluplan.page.Words;
import org.spoluplan.people.Organisations;
import org.spoluplan.people.People;
import org.spoluplan.surveys.SurveyId;
import org.spoluplan.surveys.forms.Survey;
import org.spoluplan.surveys.forms.SurveyAction;
import org.spoluplan.surveys.forms.Surveys;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Letters with the way to a survey. Which answers come from which letter is kept nowhere.
@Service
@Transactional
class Inviting {

  private final Surveys surveys;
  private final AnswerSets sets;
  private final Filling filling;
  private final Services services;
  private final Organisations organisations;
  private final People people;
  private final Letters letters;
  private final Words words;
  private final SiteAddress site;
  private final Audit audit;
  private final Clock clock;

  Inviting(
      Surveys surveys,
      AnswerSets sets,
      Filling filling,
      Services services,
      Organisations organisations,
      People people,
      Letters letters,
      Words words,
      SiteAddress site,
      Audit audit,
      Clock clock) {
    this.surveys = surveys;
    this.sets = sets;
    this.filling = filling;
    this.services = services;
    this.organisations = organisations;
    this.people = people;
    this.letters = letters;
    this.words = words;
    this.site = site;
    this.audit = audit;
    this.clock = clock;
  }

  /// @return how many letters go out; who got one before gets no other
  Outcome<Integer> invite(Actor actor, SurveyId id, Collection<String> addresses) {
    var survey = surveys.lock(id);
    var closed = filling.closed(survey);
    if (closed.isPresent()) return Outcome.refused(closed.get());
    var sent = 0;
    for (var address : addresses) {
      if (!sets.invite(id, address, actor.signedInPerson())) continue;
      var secret = filling.begin(survey);
      var link = site.of("/dotazniky/odpoved/" + secret.text());
      letters.post(
          letter(survey, new Letter.ToAddress(address, address), link, Messages.CZECH)
              .confidentially());
      sent++;
    }
    audit.done(actor, SurveyAction.KEEP, id.thing(), "count=" + sent);
    return Outcome.done(sent);
  }

  /// Everybody who works for one of the services that have not sent their worksheet yet.
  Outcome<Integer> remindServices(Actor actor, SurveyId id) {
    var survey = surveys.lock(id);
    var closed = filling.closed(survey);
    if (closed.isPresent()) return Outcome.refused(closed.get());
    var to = new LinkedHashSet<PersonId>();
    services.list(survey.services().keySet()).stream()
        .filter(one -> sets.of(id, one.id()).filter(AnswerSet::done).isEmpty())
        .flatMap(one -> Optional.ofNullable(one.provider().organisation()).stream())
        .forEach(one -> to.addAll(organisations.staff(one, Today.of(clock))));
    for (var person : people.list(to)) {
      var link = site.of(survey.path());
      letters.post(letter(survey, new Letter.ToPerson(person.id()), link, person.language()));
    }
    audit.done(actor, SurveyAction.KEEP, id.thing(), "count=" + to.size());
    return Outcome.done(to.size());
  }

  private Letter letter(
      Survey survey, Letter.Recipient to, String link, java.util.Locale language) {
    var closes = survey.is().closes();
    var until =
        closes == null
            ? ""
            : words
                .messages()
                .of(language, "survey.letter.until", words.dates(language).plain(closes));
    var subject = words.messages().of(language, "survey.letter.subject", survey.is().title());
    var body =
        words.messages().of(language, "survey.letter.body", survey.is().title(), link, until);
    var about = new Letter.About(survey.id().thing(), Set.copyOf(survey.scopes()), survey.path());
    return Letter.to(to, subject, body).about(about);
  }
}
