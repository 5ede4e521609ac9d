package org.spoluplan.meetings.convening;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.Today;
import org.spoluplan.meetings.Bodies;
import org.spoluplan.meetings.BodySummary;
import org.spoluplan.meetings.Procedures;
import org.spoluplan.notifications.Letter;
import org.spoluplan.notifications.Letter.About;
import org.spoluplan.notifications.Letter.ToPerson;
import org.spoluplan.notifications.Letters;
import org.spoluplan.page.SiteAddress;
import org.spoluplan.page.Words;
import org.spoluplan.people.People;
import org.springframework.stereotype.Component;

/// Tells members that one of them asks for a meeting, and whoever calls meetings that enough do.
@Component
class ConveningLetters {

  private final Letters letters;
  private final Bodies bodies;
  private final People people;
  private final Conveners conveners;
  private final Procedures procedures;
  private final Words words;
  private final SiteAddress site;
  private final Clock clock;

  ConveningLetters(
      Letters letters,
      Bodies bodies,
      People people,
      Conveners conveners,
      Procedures procedures,
      Words words,
      SiteAddress site,
      Clock clock) {
    this.letters = letters;
    this.bodies = bodies;
    this.people = people;
    this.conveners = conveners;
    this.procedures = procedures;
    this.words = words;
    this.site = site;
    this.clock = clock;
  }

  void askToJoin(MeetingRequest request, List<Voter> voters) {
    var others =
        voters.stream()
            .map(Voter::person)
            .filter(Objects::nonNull)
            .filter(person -> !request.isSupportedBy(person))
            .distinct()
            .toList();
    post(request, others, "convening.letter.join");
  }

  void askToCall(MeetingRequest request) {
    var today = Today.of(clock);
    var by = procedures.rules(request.body(), today).convenedBy();
    post(request, conveners.people(request.body(), by, today), "convening.letter.call");
  }

  private void post(MeetingRequest request, Collection<PersonId> whom, String key) {
    var body = bodies.get(request.body());
    var asking = people.get(request.askedBy()).fullName();
    var link = site.of(request.path());
    for (var person : people.list(whom)) {
      var messages = words.messages();
      var language = person.language();
      letters.post(
          Letter.to(
                  new ToPerson(person.id()),
                  messages.of(language, key + ".subject", body.name()),
                  messages.of(language, key + ".text", body.name(), asking, request.subject(), link)
                      + "\n")
              .about(about(request, body)));
    }
  }

  private static About about(MeetingRequest request, BodySummary body) {
    return new About(Requesting.thing(request.id()), body.scopes(), request.path());
  }
}
