package org.spoluplan.meetings.invitations;

import static org.spoluplan.notifications.db.Tables.MESSAGE;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.springframework.boot.test.context.TestComponent;

/// What people found in their mail.
@TestComponent
class Mailbox {

  record Mail(String subject, String body, @Nullable String calendar, @Nullable String method) {

    /// The path of the link of an answer, "prijdu" or another.
    String link(String word) {
      var link = Pattern.compile("https?://[^/\\s]+(/pozvanka/\\S+\\?odpoved=" + word + ")");
      var found = link.matcher(body);
      if (!found.find()) throw new AssertionError("no link " + word + " in: " + body);
      return found.group(1);
    }

    String entry() {
      return Objects.requireNonNull(calendar, "no calendar entry");
    }
  }

  private final DSLContext sql;

  Mailbox(DSLContext sql) {
    this.sql = sql;
  }

  /// Oldest first.
  List<Mail> of(PersonId person) {
    return sql.selectFrom(MESSAGE)
        .where(MESSAGE.PERSON_ID.eq(person.value()))
        .orderBy(MESSAGE.ID)
        .fetch(
            row ->
                new Mail(
                    row.getSubject(), row.getBody(), row.getCalendar(), row.getCalendarMethod()));
  }

  Mail last(PersonId person) {
    return of(person).getLast();
  }
}
