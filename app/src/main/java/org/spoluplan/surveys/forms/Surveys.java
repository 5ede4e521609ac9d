package org.spoluplan.surveys.forms;

import static org.spoluplan.surveys.db.Tables.ANSWER_SET;
import static org.spoluplan.surveys.db.Tables.FORM_VERSION;
import static org.spoluplan.surveys.db.Tables.SURVEY;
import static org.spoluplan.surveys.db.Tables.SURVEY_BODY;
import static org.spoluplan.surveys.db.Tables.SURVEY_SERVICE;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.Code;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.network.ServiceId;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.surveys.SurveyId;
import org.spoluplan.surveys.db.tables.records.SurveyRecord;
import org.springframework.stereotype.Repository;

/// All surveys and the versions of their forms.
@Repository
public class Surveys {

  private final DSLContext sql;
  private final Clock clock;

  Surveys(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// A form with its number.
  public record Version(int number, SurveyForm form) {}

  /// The newest first.
  public List<Survey> list() {
    return list(DSL.trueCondition());
  }

  public List<Survey> list(Collection<UUID> ids) {
    return list(SURVEY.ID.in(ids));
  }

  public Survey get(SurveyId id) {
    return list(SURVEY.ID.eq(id.value())).stream()
        .findFirst()
        .orElseThrow(() -> new NotFound(SurveyId.KIND, id.value()));
  }

  /// Nobody changes it until this transaction ends.
  public Survey lock(SurveyId id) {
    sql.select(SURVEY.ID).from(SURVEY).where(SURVEY.ID.eq(id.value())).forUpdate().fetch();
    return get(id);
  }

  private List<Survey> list(Condition wanted) {
    return sql.selectFrom(SURVEY)
        .where(wanted)
        .orderBy(SURVEY.CREATED_AT.desc(), SURVEY.ID)
        .fetch(this::survey);
  }

  private Survey survey(SurveyRecord row) {
    return new Survey(
        new SurveyId(row.getId()),
        new OrganisationId(row.getOwnerId()),
        new Survey.Content(
            Code.parse(SurveyKind.class, row.getKind()),
            row.getTitle(),
            row.getIntro(),
            row.getPrivacy(),
            row.getOpensOn(),
            row.getClosesOn()),
        Code.parse(SurveyState.class, row.getState()),
        bodies(row.getId()),
        services(row.getId()),
        row.getVersion());
  }

  private Set<BodyId> bodies(UUID id) {
    return Set.copyOf(
        sql.select(SURVEY_BODY.BODY_ID)
            .from(SURVEY_BODY)
            .where(SURVEY_BODY.SURVEY_ID.eq(id))
            .fetch(row -> new BodyId(row.value1())));
  }

  private Map<ServiceId, Optional<BodyId>> services(UUID id) {
    var services = new HashMap<ServiceId, Optional<BodyId>>();
    sql.selectFrom(SURVEY_SERVICE)
        .where(SURVEY_SERVICE.SURVEY_ID.eq(id))
        .forEach(
            row ->
                services.put(
                    new ServiceId(row.getServiceId()),
                    Optional.ofNullable(row.getBodyId()).map(BodyId::new)));
    return services;
  }

  SurveyId add(OrganisationId owner, Survey.Content is, PersonId by) {
    var row = sql.newRecord(SURVEY);
    row.setId(UUID.randomUUID());
    row.setOwnerId(owner.value());
    fill(row, is);
    row.setState(Code.of(SurveyState.DRAFT));
    row.setCreatedBy(by.value());
    row.setCreatedAt(clock.instant());
    row.insert();
    return new SurveyId(row.getId());
  }

  private static void fill(SurveyRecord row, Survey.Content is) {
    row.setKind(Code.of(is.kind()));
    row.setTitle(is.title());
    row.setIntro(is.intro());
    row.setPrivacy(is.privacy());
    row.setOpensOn(is.opens());
    row.setClosesOn(is.closes());
  }

  void change(SurveyId id, Survey.Content is) {
    var row = sql.fetchSingle(SURVEY, SURVEY.ID.eq(id.value()));
    fill(row, is);
    row.setVersion(row.getVersion() + 1);
    row.update();
  }

  /// Instead of all that were asked before.
  void ask(SurveyId id, Set<BodyId> bodies, Map<ServiceId, Optional<BodyId>> services) {
    sql.deleteFrom(SURVEY_BODY).where(SURVEY_BODY.SURVEY_ID.eq(id.value())).execute();
    sql.deleteFrom(SURVEY_SERVICE).where(SURVEY_SERVICE.SURVEY_ID.eq(id.value())).execute();
    for (var body : bodies) {
      sql.insertInto(SURVEY_BODY).values(id.value(), body.value()).execute();
    }
    services.forEach(
        (service, body) ->
            sql.insertInto(SURVEY_SERVICE)
                .set(SURVEY_SERVICE.SURVEY_ID, id.value())
                .set(SURVEY_SERVICE.SERVICE_ID, service.value())
                .set(SURVEY_SERVICE.BODY_ID, body.map(BodyId::value).orElse(null))
                .execute());
  }

  public void put(SurveyId id, SurveyState state) {
    sql.update(SURVEY)
        .set(SURVEY.STATE, Code.of(state))
        .set(SURVEY.VERSION, SURVEY.VERSION.plus(1))
        .where(SURVEY.ID.eq(id.value()))
        .execute();
  }

  /// The form that new respondents get.
  public Version latest(SurveyId id) {
    return sql.selectFrom(FORM_VERSION)
        .where(FORM_VERSION.SURVEY_ID.eq(id.value()))
        .orderBy(FORM_VERSION.NUMBER.desc())
        .limit(1)
        .fetchSingle(row -> new Version(row.getNumber(), FormJson.form(row.getContent().data())));
  }

  /// All forms by their number.
  public Map<Integer, SurveyForm> versions(SurveyId id) {
    return sql.selectFrom(FORM_VERSION)
        .where(FORM_VERSION.SURVEY_ID.eq(id.value()))
        .orderBy(FORM_VERSION.NUMBER)
        .fetchMap(row -> row.getNumber(), row -> FormJson.form(row.getContent().data()));
  }

  public SurveyForm version(SurveyId id, int number) {
    return Optional.ofNullable(versions(id).get(number))
        .orElseThrow(() -> new NotFound(SurveyId.KIND, id.value()));
  }

  /// Keeps a form: over the last version, or as a new one when somebody has answered the last.
  int write(SurveyId id, SurveyForm form, PersonId by) {
    var last =
        sql.select(DSL.max(FORM_VERSION.NUMBER))
            .from(FORM_VERSION)
            .where(FORM_VERSION.SURVEY_ID.eq(id.value()))
            .fetchOptional(DSL.max(FORM_VERSION.NUMBER))
            .orElse(0);
    if (last > 0 && !isAnswered(id, last)) {
      sql.update(FORM_VERSION)
          .set(FORM_VERSION.CONTENT, JSONB.valueOf(FormJson.write(form)))
          .where(FORM_VERSION.SURVEY_ID.eq(id.value()))
          .and(FORM_VERSION.NUMBER.eq(last))
          .execute();
      return last;
    }
    var row = sql.newRecord(FORM_VERSION);
    row.setSurveyId(id.value());
    row.setNumber(last + 1);
    row.setContent(JSONB.valueOf(FormJson.write(form)));
    row.setCreatedBy(by.value());
    row.setCreatedAt(clock.instant());
    row.insert();
    return last + 1;
  }

  boolean isAnswered(SurveyId id, int number) {
    return sql.fetchExists(
        ANSWER_SET, ANSWER_SET.SURVEY_ID.eq(id.value()).and(ANSWER_SET.FORM_NUMBER.eq(number)));
  }
}
