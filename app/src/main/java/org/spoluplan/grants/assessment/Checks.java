package org.spoluplan.grants.assessment;

import static org.spoluplan.grants.db.Tables.APPLICATION_CHECK;
import static org.spoluplan.grants.db.Tables.CALL_CHECK;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.grants.ApplicationId;
import org.spoluplan.grants.CallId;
import org.springframework.stereotype.Repository;

/// The list of the formal check of each call, and what was found.
@Repository
class Checks {

  private final DSLContext sql;
  private final Clock clock;

  Checks(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  record Question(UUID id, String text) {}

  record Found(boolean met, @Nullable String note, PersonId by, Instant at) {}

  List<Question> questions(CallId call) {
    return sql.selectFrom(CALL_CHECK)
        .where(CALL_CHECK.CALL_ID.eq(call.value()))
        .orderBy(CALL_CHECK.POSITION)
        .fetch(row -> new Question(row.getId(), row.getQuestion()));
  }

  /// Questions that were answered already stay; new ones come after them.
  void ask(CallId call, List<String> questions) {
    var known = questions(call).stream().map(Question::text).toList();
    var next = known.size();
    for (var text : questions) {
      if (known.contains(text)) continue;
      var row = sql.newRecord(CALL_CHECK);
      row.setCallId(call.value());
      row.setPosition(next++);
      row.setQuestion(text);
      row.insert();
    }
  }

  /// What was found last, by question.
  Map<UUID, Found> of(ApplicationId application) {
    var found = new HashMap<UUID, Found>();
    sql.selectFrom(APPLICATION_CHECK)
        .where(APPLICATION_CHECK.APPLICATION_ID.eq(application.value()))
        .orderBy(APPLICATION_CHECK.CHECKED_AT, APPLICATION_CHECK.ID)
        .forEach(
            row ->
                found.put(
                    row.getCheckId(),
                    new Found(
                        row.getMet(),
                        row.getNote(),
                        new PersonId(row.getCheckedBy()),
                        row.getCheckedAt())));
    return found;
  }

  void answer(
      ApplicationId application, UUID question, boolean met, @Nullable String note, PersonId by) {
    var row = sql.newRecord(APPLICATION_CHECK);
    row.setApplicationId(application.value());
    row.setCheckId(question);
    row.setMet(met);
    row.setNote(note);
    row.setCheckedBy(by.value());
    row.setCheckedAt(clock.instant());
    row.insert();
  }
}
