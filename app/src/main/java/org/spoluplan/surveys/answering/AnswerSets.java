package org.spoluplan.surveys.answering;

import static org.spoluplan.surveys.db.Tables.ANSWER_SET;
import static org.spoluplan.surveys.db.Tables.INVITATION;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.kernel.Secret;
import org.spoluplan.kernel.Sha256;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.network.ServiceId;
import org.spoluplan.surveys.SurveyId;
import org.spoluplan.surveys.db.tables.records.AnswerSetRecord;
import org.spoluplan.surveys.forms.Answers;
import org.spoluplan.surveys.forms.FormJson;
import org.springframework.stereotype.Repository;

/// All answers. Links are kept as hashes: whoever reads the database cannot open one.
@Repository
public class AnswerSets {

  private final DSLContext sql;
  private final Clock clock;

  AnswerSets(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// Who answers.
  record Whose(
      @Nullable ServiceId service,
      @Nullable BodyId body,
      @Nullable PersonId person,
      @Nullable String municipality) {
    static final Whose NOBODY = new Whose(null, null, null, null);
  }

  /// Those that were sent, the oldest first.
  public List<AnswerSet> sent(SurveyId survey) {
    return list(ANSWER_SET.SURVEY_ID.eq(survey.value()).and(ANSWER_SET.STATE.eq("sent")));
  }

  /// Those that were only begun.
  public int begun(SurveyId survey) {
    return sql.fetchCount(
        ANSWER_SET, ANSWER_SET.SURVEY_ID.eq(survey.value()).and(ANSWER_SET.STATE.eq("draft")));
  }

  Optional<AnswerSet> find(UUID id) {
    return list(ANSWER_SET.ID.eq(id)).stream().findFirst();
  }

  AnswerSet get(UUID id) {
    return find(id).orElseThrow(() -> new NotFound("answer", id));
  }

  AnswerSet byLink(String secret) {
    return list(ANSWER_SET.LINK_HASH.eq(Sha256.of(secret))).stream()
        .findFirst()
        .orElseThrow(() -> new NotFound("answer", "link"));
  }

  Optional<AnswerSet> of(SurveyId survey, ServiceId service) {
    return one(survey, ANSWER_SET.SERVICE_ID.eq(service.value()));
  }

  Optional<AnswerSet> of(SurveyId survey, PersonId person) {
    return one(survey, ANSWER_SET.PERSON_ID.eq(person.value()));
  }

  Optional<AnswerSet> sheet(SurveyId survey, int sheet) {
    return one(survey, ANSWER_SET.SHEET.eq(sheet));
  }

  private Optional<AnswerSet> one(SurveyId survey, Condition wanted) {
    return list(ANSWER_SET.SURVEY_ID.eq(survey.value()).and(wanted)).stream().findFirst();
  }

  /// The number after the last sheet.
  int nextSheet(SurveyId survey) {
    return 1
        + sql.select(DSL.max(ANSWER_SET.SHEET))
            .from(ANSWER_SET)
            .where(ANSWER_SET.SURVEY_ID.eq(survey.value()))
            .fetchOptional(DSL.max(ANSWER_SET.SHEET))
            .orElse(0);
  }

  private List<AnswerSet> list(Condition wanted) {
    return sql.selectFrom(ANSWER_SET)
        .where(wanted)
        .orderBy(ANSWER_SET.STARTED_AT, ANSWER_SET.ID)
        .fetch(AnswerSets::set);
  }

  private static AnswerSet set(AnswerSetRecord row) {
    var service = row.getServiceId();
    var body = row.getBodyId();
    var person = row.getPersonId();
    var draft = row.getDraft();
    return new AnswerSet(
        row.getId(),
        new SurveyId(row.getSurveyId()),
        row.getFormNumber(),
        row.getSheet(),
        service == null ? null : new ServiceId(service),
        body == null ? null : new BodyId(body),
        person == null ? null : new PersonId(person),
        row.getMunicipalityCode(),
        FormJson.answers(row.getAnswers().data()),
        draft == null ? null : FormJson.answers(draft.data()),
        row.getState().equals("sent"));
  }

  /// Somebody begins.
  UUID begin(SurveyId survey, int form, Whose whose, @Nullable Secret link) {
    var row = fresh(survey, form, whose);
    row.setChannel("web");
    row.setState("draft");
    if (link != null) row.setLinkHash(link.hash());
    row.insert();
    return row.getId();
  }

  /// A sheet of paper is typed in.
  UUID sheet(SurveyId survey, int form, int sheet, Whose whose, Answers answers, PersonId by) {
    var row = fresh(survey, form, whose);
    row.setChannel("paper");
    row.setSheet(sheet);
    row.setAnswers(json(answers));
    row.setState("sent");
    row.setSentAt(clock.instant());
    row.setSavedBy(by.value());
    row.insert();
    return row.getId();
  }

  private AnswerSetRecord fresh(SurveyId survey, int form, Whose whose) {
    var row = sql.newRecord(ANSWER_SET);
    var service = whose.service();
    var body = whose.body();
    var person = whose.person();
    row.setId(UUID.randomUUID());
    row.setSurveyId(survey.value());
    row.setFormNumber(form);
    row.setServiceId(service == null ? null : service.value());
    row.setBodyId(body == null ? null : body.value());
    row.setPersonId(person == null ? null : person.value());
    row.setMunicipalityCode(whose.municipality());
    row.setStartedAt(clock.instant());
    row.setSavedAt(clock.instant());
    return row;
  }

  void write(UUID id, Answers draft, @Nullable PersonId by) {
    sql.update(ANSWER_SET)
        .set(ANSWER_SET.DRAFT, json(draft))
        .set(ANSWER_SET.SAVED_AT, clock.instant())
        .set(ANSWER_SET.SAVED_BY, by == null ? null : by.value())
        .set(ANSWER_SET.VERSION, ANSWER_SET.VERSION.plus(1))
        .where(ANSWER_SET.ID.eq(id))
        .execute();
  }

  /// What was sent before is replaced.
  void send(UUID id, Answers answers, @Nullable String municipality) {
    sql.update(ANSWER_SET)
        .set(ANSWER_SET.ANSWERS, json(answers))
        .set(ANSWER_SET.DRAFT, (JSONB) null)
        .set(ANSWER_SET.STATE, "sent")
        .set(ANSWER_SET.MUNICIPALITY_CODE, municipality)
        .set(ANSWER_SET.SENT_AT, clock.instant())
        .where(ANSWER_SET.ID.eq(id))
        .execute();
  }

  void typedTwice(UUID id) {
    sql.update(ANSWER_SET).set(ANSWER_SET.TYPED_TWICE, true).where(ANSWER_SET.ID.eq(id)).execute();
  }

  /// Nobody can tell any more whose answers they are.
  public void forgetPeople(SurveyId survey) {
    sql.update(ANSWER_SET)
        .set(ANSWER_SET.PERSON_ID, (UUID) null)
        .set(ANSWER_SET.SAVED_BY, (UUID) null)
        .set(ANSWER_SET.LINK_HASH, (byte[]) null)
        .where(ANSWER_SET.SURVEY_ID.eq(survey.value()))
        .execute();
    sql.deleteFrom(INVITATION).where(INVITATION.SURVEY_ID.eq(survey.value())).execute();
  }

  List<String> invited(SurveyId survey) {
    return sql.select(INVITATION.EMAIL)
        .from(INVITATION)
        .where(INVITATION.SURVEY_ID.eq(survey.value()))
        .orderBy(INVITATION.EMAIL)
        .fetch(INVITATION.EMAIL);
  }

  /// @return false: a letter went there before
  boolean invite(SurveyId survey, String email, PersonId by) {
    return sql.insertInto(INVITATION)
            .set(INVITATION.ID, UUID.randomUUID())
            .set(INVITATION.SURVEY_ID, survey.value())
            .set(INVITATION.EMAIL, email)
            .set(INVITATION.SENT_AT, clock.instant())
            .set(INVITATION.SENT_BY, by.value())
            .onConflictDoNothing()
            .execute()
        > 0;
  }

  private static JSONB json(Answers answers) {
    return JSONB.valueOf(FormJson.write(answers));
  }
}
