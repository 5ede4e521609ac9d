package org.spoluplan.surveys.results;

import static org.spoluplan.surveys.db.Tables.DISCLOSURE_RULE;
import static org.spoluplan.surveys.db.Tables.PUBLICATION;
import static org.spoluplan.surveys.db.Tables.QUOTE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.spoluplan.access.PersonId;
import org.spoluplan.surveys.ProtectedSums;
import org.spoluplan.surveys.SurveyId;
import org.spoluplan.surveys.forms.FormJson;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Results that went out, the rule of the day, and chosen words.
@Repository
class Publications {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final DSLContext sql;
  private final Clock clock;

  Publications(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// Counts below it are hidden on that day.
  int least(LocalDate day) {
    return sql.select(DISCLOSURE_RULE.LEAST)
        .from(DISCLOSURE_RULE)
        .where(DISCLOSURE_RULE.VALID_FROM.le(day))
        .orderBy(DISCLOSURE_RULE.VALID_FROM.desc())
        .limit(1)
        .fetchOptional(DISCLOSURE_RULE.LEAST)
        .orElse(3);
  }

  Optional<ProtectedSums> find(SurveyId id) {
    return sql.select(PUBLICATION.CONTENT)
        .from(PUBLICATION)
        .where(PUBLICATION.SURVEY_ID.eq(id.value()))
        .fetchOptional(row -> JSON.readValue(row.value1().data(), ProtectedSums.class));
  }

  void add(ProtectedSums sums, PersonId by) {
    sql.insertInto(PUBLICATION)
        .set(PUBLICATION.SURVEY_ID, sums.survey().value())
        .set(PUBLICATION.CONTENT, JSONB.valueOf(FormJson.write(sums)))
        .set(PUBLICATION.PUBLISHED_BY, by.value())
        .set(PUBLICATION.PUBLISHED_AT, clock.instant())
        .execute();
  }

  /// Words of respondents that may be cited, by the code of their question.
  record Quote(UUID id, String question, String words) {}

  List<Quote> quotes(SurveyId id) {
    return sql.selectFrom(QUOTE)
        .where(QUOTE.SURVEY_ID.eq(id.value()))
        .orderBy(QUOTE.QUESTION_CODE, QUOTE.ID)
        .fetch(row -> new Quote(row.getId(), row.getQuestionCode(), row.getWords()));
  }

  void quote(SurveyId id, String question, String words, PersonId by) {
    sql.insertInto(QUOTE)
        .set(QUOTE.ID, UUID.randomUUID())
        .set(QUOTE.SURVEY_ID, id.value())
        .set(QUOTE.QUESTION_CODE, question)
        .set(QUOTE.WORDS, words)
        .set(QUOTE.CHOSEN_BY, by.value())
        .set(QUOTE.CHOSEN_AT, clock.instant())
        .execute();
  }

  void forget(SurveyId survey, UUID id) {
    sql.deleteFrom(QUOTE).where(QUOTE.ID.eq(id)).and(QUOTE.SURVEY_ID.eq(survey.value())).execute();
  }
}
