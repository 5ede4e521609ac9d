package org.spoluplan.grants.applications;

import static org.spoluplan.grants.db.Tables.APPLICATION;
import static org.spoluplan.grants.db.Tables.APPLICATION_SECTION;
import static org.spoluplan.grants.db.Tables.CALL;
import static org.spoluplan.grants.db.Tables.PROGRAMME;
import static org.spoluplan.grants.db.Tables.SUBMISSION;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.grants.Application;
import org.spoluplan.grants.Application.Submitted;
import org.spoluplan.grants.ApplicationContent;
import org.spoluplan.grants.ApplicationId;
import org.spoluplan.grants.ApplicationState;
import org.spoluplan.grants.Applications;
import org.spoluplan.grants.CallId;
import org.spoluplan.grants.db.tables.records.ApplicationRecord;
import org.spoluplan.kernel.Code;
import org.spoluplan.network.ServiceId;
import org.spoluplan.people.OrganisationId;
import org.springframework.stereotype.Repository;

/// All applications.
@Repository
class StoredApplications implements Applications {

  private final DSLContext sql;
  private final Clock clock;

  StoredApplications(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  @Override
  public Optional<Application> find(ApplicationId id) {
    return list(APPLICATION.ID.eq(id.value())).stream().findFirst();
  }

  @Override
  public Application lock(ApplicationId id) {
    sql.select(APPLICATION.ID)
        .from(APPLICATION)
        .where(APPLICATION.ID.eq(id.value()))
        .forUpdate()
        .fetch();
    return get(id);
  }

  @Override
  public List<Application> list(Collection<ApplicationId> ids) {
    return list(APPLICATION.ID.in(ids.stream().map(ApplicationId::value).toList()));
  }

  @Override
  public List<Application> of(CallId call) {
    return list(APPLICATION.CALL_ID.eq(call.value()));
  }

  @Override
  public List<Application> of(ServiceId service) {
    return list(APPLICATION.SERVICE_ID.eq(service.value())).reversed();
  }

  @Override
  public List<Application> of(Collection<ServiceId> services, int year) {
    var ids = services.stream().map(ServiceId::value).toList();
    return list(APPLICATION.SERVICE_ID.in(ids).and(CALL.YEAR.eq(year)));
  }

  /// Of providers, in all calls.
  List<Application> ofProviders(Collection<OrganisationId> providers) {
    var ids = providers.stream().map(OrganisationId::value).toList();
    return list(APPLICATION.ORGANISATION_ID.in(ids)).reversed();
  }

  private List<Application> list(Condition wanted) {
    var rows =
        sql.select(APPLICATION, PROGRAMME.ORGANISATION_ID)
            .from(APPLICATION)
            .join(CALL)
            .on(CALL.ID.eq(APPLICATION.CALL_ID))
            .join(PROGRAMME)
            .on(PROGRAMME.ID.eq(CALL.PROGRAMME_ID))
            .where(wanted)
            .orderBy(CALL.YEAR, CALL.OPENS_AT, APPLICATION.NUMBER.asc().nullsLast(), APPLICATION.ID)
            .fetch();
    var contents = new Contents(sql, rows.map(row -> row.value1().getId()));
    return rows.map(row -> application(row.value1(), new OrganisationId(row.value2()), contents));
  }

  private static Application application(
      ApplicationRecord row, OrganisationId funder, Contents contents) {
    var state = Code.parse(ApplicationState.class, row.getState());
    var submitted = contents.submitted.get(row.getId());
    var content =
        state.isWritten() || submitted == null
            ? contents.written(row.getId())
            : contents.submittedContent(row.getId());
    return new Application(
        new ApplicationId(row.getId()),
        new CallId(row.getCallId()),
        funder,
        new ServiceId(row.getServiceId()),
        new OrganisationId(row.getOrganisationId()),
        row.getNumber(),
        state,
        content,
        submitted,
        row.getReason(),
        row.getCompleteBy(),
        row.getFilledFrom(),
        row.getVersion());
  }

  /// What was submitted in each of its submissions, the first one first.
  List<ApplicationContent> submissions(ApplicationId id) {
    return sql.selectFrom(SUBMISSION)
        .where(SUBMISSION.APPLICATION_ID.eq(id.value()))
        .orderBy(SUBMISSION.NUMBER)
        .fetch(row -> ContentJson.read(row.getContent()));
  }

  /// Who saved which section last.
  Map<Section, Written> written(ApplicationId id) {
    var written = new EnumMap<Section, Written>(Section.class);
    sql.selectFrom(APPLICATION_SECTION)
        .where(APPLICATION_SECTION.APPLICATION_ID.eq(id.value()))
        .forEach(
            row ->
                written.put(
                    Code.parse(Section.class, row.getSection()),
                    new Written(
                        new PersonId(row.getSavedBy()), row.getSavedAt(), row.getVersion())));
    return written;
  }

  /// Empty when there is one already for the service in the call.
  Optional<ApplicationId> add(
      CallId call,
      ServiceId service,
      OrganisationId provider,
      @Nullable String filledFrom,
      PersonId by) {
    var id = UUID.randomUUID();
    var added =
        sql.insertInto(APPLICATION)
            .set(APPLICATION.ID, id)
            .set(APPLICATION.CALL_ID, call.value())
            .set(APPLICATION.SERVICE_ID, service.value())
            .set(APPLICATION.ORGANISATION_ID, provider.value())
            .set(APPLICATION.STATE, Code.of(ApplicationState.DRAFT))
            .set(APPLICATION.FILLED_FROM, filledFrom)
            .set(APPLICATION.CREATED_BY, by.value())
            .set(APPLICATION.CREATED_AT, clock.instant())
            .onConflict(APPLICATION.CALL_ID, APPLICATION.SERVICE_ID)
            .doNothing()
            .execute();
    return added == 1 ? Optional.of(new ApplicationId(id)) : Optional.empty();
  }

  Optional<Application> find(CallId call, ServiceId service) {
    return list(
            APPLICATION.CALL_ID.eq(call.value()).and(APPLICATION.SERVICE_ID.eq(service.value())))
        .stream()
        .findFirst();
  }

  /// Instead of what the section said.
  void save(ApplicationId id, Section section, Object content, PersonId by) {
    sql.insertInto(APPLICATION_SECTION)
        .set(APPLICATION_SECTION.APPLICATION_ID, id.value())
        .set(APPLICATION_SECTION.SECTION, Code.of(section))
        .set(APPLICATION_SECTION.CONTENT, JSONB.valueOf(ContentJson.write(content)))
        .set(APPLICATION_SECTION.SAVED_BY, by.value())
        .set(APPLICATION_SECTION.SAVED_AT, clock.instant())
        .onConflict(APPLICATION_SECTION.APPLICATION_ID, APPLICATION_SECTION.SECTION)
        .doUpdate()
        .set(APPLICATION_SECTION.CONTENT, JSONB.valueOf(ContentJson.write(content)))
        .set(APPLICATION_SECTION.SAVED_BY, by.value())
        .set(APPLICATION_SECTION.SAVED_AT, clock.instant())
        .set(APPLICATION_SECTION.VERSION, APPLICATION_SECTION.VERSION.plus(1))
        .execute();
  }

  /// The first submission gives it a number within the call.
  Submitted submit(Application application, String content, PersonId by) {
    var last = application.submitted();
    int number = last == null ? 1 : last.number() + 1;
    var submitted = new Submitted(number, clock.instant(), ContentJson.fingerprint(content));
    var row = sql.newRecord(SUBMISSION);
    row.setApplicationId(application.id().value());
    row.setNumber(number);
    row.setContent(content);
    row.setSha256(submitted.sha256());
    row.setSubmittedBy(by.value());
    row.setSubmittedAt(submitted.at());
    row.insert();
    if (application.number() == null) number(application);
    put(application.id(), ApplicationState.SUBMITTED);
    return submitted;
  }

  /// Numbers follow one another: the call is locked while one is given.
  private void number(Application application) {
    var call = application.call().value();
    sql.select(CALL.ID).from(CALL).where(CALL.ID.eq(call)).forUpdate().fetch();
    var last =
        sql.select(org.jooq.impl.DSL.max(APPLICATION.NUMBER))
            .from(APPLICATION)
            .where(APPLICATION.CALL_ID.eq(call))
            .fetchOne(0, Integer.class);
    sql.update(APPLICATION)
        .set(APPLICATION.NUMBER, (last == null ? 0 : last) + 1)
        .where(APPLICATION.ID.eq(application.id().value()))
        .execute();
  }

  @Override
  public void put(ApplicationId id, ApplicationState state) {
    put(id, state, null, null);
  }

  void put(
      ApplicationId id,
      ApplicationState state,
      @Nullable String reason,
      @Nullable Instant completeBy) {
    sql.update(APPLICATION)
        .set(APPLICATION.STATE, Code.of(state))
        .set(APPLICATION.REASON, reason)
        .set(APPLICATION.COMPLETE_BY, completeBy)
        .set(APPLICATION.VERSION, APPLICATION.VERSION.plus(1))
        .where(APPLICATION.ID.eq(id.value()))
        .execute();
  }

  /// What the applications of one list say.
  private static final class Contents {

    private final Map<UUID, ApplicationContent> written = new HashMap<>();
    private final Map<UUID, ApplicationContent> contents = new HashMap<>();
    private final Map<UUID, Submitted> submitted = new HashMap<>();

    Contents(DSLContext sql, List<UUID> ids) {
      sql.selectFrom(APPLICATION_SECTION)
          .where(APPLICATION_SECTION.APPLICATION_ID.in(ids))
          .forEach(
              row -> {
                var section = Code.parse(Section.class, row.getSection());
                var content = ContentJson.section(section, row.getContent().data());
                written.merge(
                    row.getApplicationId(),
                    ApplicationContent.EMPTY.with(content),
                    (known, _) -> known.with(content));
              });
      sql.selectFrom(SUBMISSION)
          .where(SUBMISSION.APPLICATION_ID.in(ids))
          .orderBy(SUBMISSION.NUMBER)
          .forEach(
              row -> {
                contents.put(row.getApplicationId(), ContentJson.read(row.getContent()));
                submitted.put(
                    row.getApplicationId(),
                    new Submitted(row.getNumber(), row.getSubmittedAt(), row.getSha256()));
              });
    }

    ApplicationContent written(UUID id) {
      return written.getOrDefault(id, ApplicationContent.EMPTY);
    }

    ApplicationContent submittedContent(UUID id) {
      return contents.getOrDefault(id, ApplicationContent.EMPTY);
    }
  }
}
