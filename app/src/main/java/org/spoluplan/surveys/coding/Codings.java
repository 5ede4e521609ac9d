package org.spoluplan.surveys.coding;

import static org.spoluplan.surveys.db.Tables.ANSWER_SET;
import static org.spoluplan.surveys.db.Tables.CODE_FRAME;
import static org.spoluplan.surveys.db.Tables.CODING;
import static org.spoluplan.surveys.db.Tables.CODING_AGREEMENT;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.surveys.SurveyId;
import org.spoluplan.surveys.forms.Choice;
import org.spoluplan.surveys.forms.FormJson;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Lists of codes in versions, what each person found in each text, and what was agreed.
@Repository
class Codings {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final DSLContext sql;
  private final Clock clock;

  Codings(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// A list of codes with its number.
  record Frame(int number, List<Choice> codes) {
    Frame {
      codes = List.copyOf(codes);
    }
  }

  /// What one person found in one text.
  record Found(UUID set, PersonId coder, List<String> codes) {
    Found {
      codes = List.copyOf(codes);
    }
  }

  /// What was agreed, with its trail.
  record Agreed(UUID set, List<String> codes, @Nullable String reason, PersonId by, Instant at) {
    Agreed {
      codes = List.copyOf(codes);
    }
  }

  Set<String> questions(SurveyId survey) {
    return sql.selectDistinct(CODE_FRAME.QUESTION_CODE)
        .from(CODE_FRAME)
        .where(CODE_FRAME.SURVEY_ID.eq(survey.value()))
        .fetchSet(CODE_FRAME.QUESTION_CODE);
  }

  Optional<Frame> frame(SurveyId survey, String question) {
    return sql.selectFrom(CODE_FRAME)
        .where(CODE_FRAME.SURVEY_ID.eq(survey.value()))
        .and(CODE_FRAME.QUESTION_CODE.eq(question))
        .orderBy(CODE_FRAME.NUMBER.desc())
        .limit(1)
        .fetchOptional(
            row ->
                new Frame(
                    row.getNumber(),
                    JSON.readValue(row.getCodes().data(), new TypeReference<List<Choice>>() {})));
  }

  void keep(SurveyId survey, String question, int number, List<Choice> codes, PersonId by) {
    sql.insertInto(CODE_FRAME)
        .set(CODE_FRAME.SURVEY_ID, survey.value())
        .set(CODE_FRAME.QUESTION_CODE, question)
        .set(CODE_FRAME.NUMBER, number)
        .set(CODE_FRAME.CODES, JSONB.valueOf(FormJson.write(codes)))
        .set(CODE_FRAME.CREATED_BY, by.value())
        .set(CODE_FRAME.CREATED_AT, clock.instant())
        .execute();
  }

  /// In the order in which it was said.
  List<Found> found(SurveyId survey, String question) {
    return sql.select(CODING.ANSWER_SET_ID, CODING.CODER_ID, CODING.CODES)
        .from(CODING)
        .join(ANSWER_SET)
        .on(ANSWER_SET.ID.eq(CODING.ANSWER_SET_ID))
        .where(ANSWER_SET.SURVEY_ID.eq(survey.value()))
        .and(CODING.QUESTION_CODE.eq(question))
        .orderBy(CODING.CODED_AT, CODING.ID)
        .fetch(
            row ->
                new Found(row.value1(), new PersonId(row.value2()), Arrays.asList(row.value3())));
  }

  /// Instead of what the same person said before.
  void find(UUID set, String question, int frame, List<String> codes, PersonId by) {
    var array = codes.toArray(String[]::new);
    sql.insertInto(CODING)
        .set(CODING.ID, UUID.randomUUID())
        .set(CODING.ANSWER_SET_ID, set)
        .set(CODING.QUESTION_CODE, question)
        .set(CODING.CODER_ID, by.value())
        .set(CODING.FRAME_NUMBER, frame)
        .set(CODING.CODES, array)
        .set(CODING.CODED_AT, clock.instant())
        .onConflict(CODING.ANSWER_SET_ID, CODING.QUESTION_CODE, CODING.CODER_ID)
        .doUpdate()
        .set(CODING.CODES, array)
        .set(CODING.FRAME_NUMBER, frame)
        .set(CODING.CODED_AT, clock.instant())
        .execute();
  }

  /// The last agreement on each text counts; the earlier ones stay.
  Map<UUID, Agreed> agreements(SurveyId survey, String question) {
    var agreements = new HashMap<UUID, Agreed>();
    sql.select(CODING_AGREEMENT.fields())
        .from(CODING_AGREEMENT)
        .join(ANSWER_SET)
        .on(ANSWER_SET.ID.eq(CODING_AGREEMENT.ANSWER_SET_ID))
        .where(ANSWER_SET.SURVEY_ID.eq(survey.value()))
        .and(CODING_AGREEMENT.QUESTION_CODE.eq(question))
        .orderBy(CODING_AGREEMENT.AGREED_AT, CODING_AGREEMENT.ID)
        .fetchInto(CODING_AGREEMENT)
        .forEach(
            row ->
                agreements.put(
                    row.getAnswerSetId(),
                    new Agreed(
                        row.getAnswerSetId(),
                        Arrays.asList(row.getCodes()),
                        row.getReason(),
                        new PersonId(row.getAgreedBy()),
                        row.getAgreedAt())));
    return agreements;
  }

  void agree(UUID set, String question, List<String> codes, @Nullable String reason, PersonId by) {
    sql.insertInto(CODING_AGREEMENT)
        .set(CODING_AGREEMENT.ANSWER_SET_ID, set)
        .set(CODING_AGREEMENT.QUESTION_CODE, question)
        .set(CODING_AGREEMENT.CODES, codes.toArray(String[]::new))
        .set(CODING_AGREEMENT.REASON, reason)
        .set(CODING_AGREEMENT.AGREED_BY, by.value())
        .set(CODING_AGREEMENT.AGREED_AT, clock.instant())
        .execute();
  }
}
