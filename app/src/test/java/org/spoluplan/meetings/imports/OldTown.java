package org.spoluplan.meetings.imports;

import static org.spoluplan.meetings.db.Tables.BODY;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Actors;
import org.spoluplan.access.PersonId;
import org.spoluplan.access.Role;
import org.spoluplan.documents.Upload;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.testing.TestPeople;
import org.springframework.boot.test.context.TestComponent;

/// A town whose coordinator brings old minutes in. Each is a town of its own, so that tests find
/// only what they made.
@TestComponent
class OldTown {

  private static final AtomicInteger COUNT = new AtomicInteger();

  private final TestPeople people;
  private final Actors actors;
  private final TakingFiles taking;
  private final ReadingFiles reading;
  private final Accepting accepting;
  private final DSLContext sql;

  OldTown(
      TestPeople people,
      Actors actors,
      TakingFiles taking,
      ReadingFiles reading,
      Accepting accepting,
      DSLContext sql) {
    this.people = people;
    this.actors = actors;
    this.taking = taking;
    this.reading = reading;
    this.accepting = accepting;
    this.sql = sql;
  }

  /// "Zabe", "Zabi"…
  private static String stem(int number) {
    var vowels = "aeiouy";
    var consonants = "bdklmnprstvz";
    var stem = new StringBuilder("Z");
    for (int rest = number, i = 0; i < 3; i++, rest /= 6 * 12) {
      stem.append(vowels.charAt(rest % 6)).append(consonants.charAt(rest / 6 % 12));
    }
    return stem.toString();
  }

  Coordinator coordinator() {
    var town = people.organisation("Město " + UUID.randomUUID());
    var person = people.account("Koordinátorka Bezejmenná");
    people.grant(person, Role.COORDINATOR, town);
    return new Coordinator(person, town);
  }

  final class Coordinator {

    private final PersonId person;
    private final OrganisationId town;
    private final String stem = stem(COUNT.incrementAndGet());

    private Coordinator(PersonId person, OrganisationId town) {
      this.person = person;
      this.town = town;
    }

    PersonId person() {
      return person;
    }

    OrganisationId town() {
      return town;
    }

    Actor actor() {
      return actors.of(person);
    }

    /// The text with surnames that nobody has in other towns: a namesake would have to be told
    /// apart.
    String here(String text) {
      var here = text;
      for (var ending : List.of("ová", "ánek", "íková", "acek", "lická")) {
        here = here.replace(OldMinutes.SURNAME + ending, stem + ending);
      }
      return here;
    }

    /// Uploads a text; it waits to be read.
    TakingFiles.Taken uploads(String name, String text) {
      var content = here(text).getBytes(StandardCharsets.UTF_8);
      return taking.take(
          actor(), new TakingFiles.Origin(town.value(), null), new Upload(name, content));
    }

    ImportId draft(String name, String text) {
      var id = uploads(name, text).file().id();
      reading.readAll();
      return id;
    }

    /// Accepts without looking; fails where somebody must look.
    MeetingId accepts(ImportId id) {
      return accepting
          .accept(actor(), id)
          .either(
              meeting -> meeting,
              refusal -> {
                throw new AssertionError("refused: " + refusal.key());
              });
    }

    MeetingId accepted(String name, String text) {
      return accepts(draft(name, text));
    }

    /// The body of the town with that name.
    BodyId body(String name) {
      return sql.select(BODY.ID)
          .from(BODY)
          .where(BODY.NAME.eq(name))
          .and(BODY.ORGANISATION_ID.eq(town.value()))
          .fetchSingle(row -> new BodyId(row.value1()));
    }
  }
}
