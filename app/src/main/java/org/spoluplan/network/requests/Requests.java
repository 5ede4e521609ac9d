package org.spoluplan.network.requests;

import static org.spoluplan.network.db.Tables.NETWORK_REQUEST;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.Code;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.kernel.Today;
import org.spoluplan.meetings.Bodies;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.network.Provider;
import org.spoluplan.network.ProviderId;
import org.spoluplan.network.db.tables.records.NetworkRequestRecord;
import org.spoluplan.network.requests.NetworkRequest.Content;
import org.spoluplan.network.services.Providers;
import org.spoluplan.people.OrganisationId;
import org.springframework.stereotype.Repository;

/// All requests.
@Repository
class Requests {

  private final DSLContext sql;
  private final RequestParts parts;
  private final Statements statements;
  private final FormRules rules;
  private final Providers providers;
  private final Bodies bodies;
  private final Clock clock;

  Requests(
      DSLContext sql,
      RequestParts parts,
      Statements statements,
      FormRules rules,
      Providers providers,
      Bodies bodies,
      Clock clock) {
    this.sql = sql;
    this.parts = parts;
    this.statements = statements;
    this.rules = rules;
    this.providers = providers;
    this.bodies = bodies;
    this.clock = clock;
  }

  /// The newest first.
  List<NetworkRequest> list() {
    return list(DSL.trueCondition());
  }

  List<NetworkRequest> list(Collection<UUID> ids) {
    return list(NETWORK_REQUEST.ID.in(ids));
  }

  /// Those whose opinion is the group's, without those that are over.
  List<NetworkRequest> open(BodyId body) {
    return list(NETWORK_REQUEST.BODY_ID.eq(body.value())).stream()
        .filter(one -> !one.state().isOver() && one.submitted() != null)
        .toList();
  }

  Optional<NetworkRequest> find(NetworkRequestId id) {
    return list(NETWORK_REQUEST.ID.eq(id.value())).stream().findFirst();
  }

  NetworkRequest get(NetworkRequestId id) {
    return find(id).orElseThrow(() -> new NotFound(NetworkRequestId.KIND, id.value()));
  }

  /// Nobody else moves it until this transaction ends.
  NetworkRequest lock(NetworkRequestId id) {
    sql.select(NETWORK_REQUEST.ID)
        .from(NETWORK_REQUEST)
        .where(NETWORK_REQUEST.ID.eq(id.value()))
        .forUpdate()
        .fetch();
    return get(id);
  }

  private List<NetworkRequest> list(Condition wanted) {
    var rows =
        sql.selectFrom(NETWORK_REQUEST)
            .where(wanted)
            .orderBy(NETWORK_REQUEST.CREATED_AT.desc(), NETWORK_REQUEST.ID)
            .fetch();
    var ids = rows.getValues(NETWORK_REQUEST.ID);
    var services = parts.services(ids);
    var steps = parts.steps(ids);
    var asked = statements.of(ids);
    var known = new Known();
    return rows.stream()
        .map(
            row ->
                request(
                    row,
                    known,
                    services.getOrDefault(row.getId(), List.of()),
                    steps.getOrDefault(row.getId(), List.of()),
                    asked.getOrDefault(row.getId(), List.of())))
        .toList();
  }

  private NetworkRequest request(
      NetworkRequestRecord row,
      Known known,
      List<AskedService> services,
      List<Step> steps,
      List<Statement> asked) {
    var form = Code.parse(RequestForm.class, row.getFormCode());
    var submitted = row.getSubmittedAt();
    var day = submitted == null ? null : LocalDate.ofInstant(submitted, Today.ZONE);
    var since = row.getRulesFrom();
    var body = row.getBodyId() == null ? null : new BodyId(row.getBodyId());
    var content =
        new Content(
            form,
            row.getRegionCode(),
            new OrganisationId(row.getKeeperId()),
            row.getYear(),
            row.getTitle(),
            row.getReasons(),
            row.getPlan(),
            services);
    return new NetworkRequest(
        new NetworkRequestId(row.getId()),
        content,
        known.provider(row.getProviderId()),
        Code.parse(RequestState.class, row.getState()),
        body,
        body == null ? null : known.founder(body),
        day,
        known.demands(form, since == null ? Today.of(clock) : since),
        steps,
        asked,
        row.getVersion());
  }

  /// What the requests of one list have in common is read once.
  private final class Known {

    private final Map<UUID, Provider> those = new HashMap<>();
    private final Map<BodyId, Optional<OrganisationId>> founders = new HashMap<>();
    private final Map<FormOnDay, Demands> demands = new HashMap<>();

    Provider provider(UUID id) {
      return those.computeIfAbsent(
          id,
          one ->
              providers.find(new ProviderId(one)).orElseThrow(() -> new NotFound("provider", one)));
    }

    @Nullable OrganisationId founder(BodyId body) {
      return founders
          .computeIfAbsent(
              body,
              one -> bodies.find(one).flatMap(found -> Optional.ofNullable(found.organisation())))
          .orElse(null);
    }

    Demands demands(RequestForm form, LocalDate day) {
      return demands.computeIfAbsent(
          new FormOnDay(form, day), one -> rules.on(one.form(), one.day()));
    }
  }

  private record FormOnDay(RequestForm form, LocalDate day) {}

  NetworkRequestId add(Provider provider, Content content, PersonId by) {
    var row = sql.newRecord(NETWORK_REQUEST);
    row.setId(UUID.randomUUID());
    row.setProviderId(provider.id().value());
    row.setState(Code.of(RequestState.DRAFT));
    row.setFiledBy(by.value());
    row.setCreatedAt(clock.instant());
    fill(row, content);
    row.insert();
    var id = new NetworkRequestId(row.getId());
    parts.addServices(id, content.services());
    return id;
  }

  /// @return whether nobody changed it in the meantime
  boolean change(NetworkRequestId id, int version, Content content) {
    var row =
        sql.selectFrom(NETWORK_REQUEST)
            .where(NETWORK_REQUEST.ID.eq(id.value()).and(NETWORK_REQUEST.VERSION.eq(version)))
            .forUpdate()
            .fetchOne();
    if (row == null) return false;
    fill(row, content);
    row.setVersion(version + 1);
    row.update();
    parts.removeServices(id);
    parts.addServices(id, content.services());
    return true;
  }

  private static void fill(NetworkRequestRecord row, Content content) {
    row.setFormCode(Code.of(content.form()));
    row.setRegionCode(content.region());
    row.setKeeperId(content.keeper().value());
    row.setYear(content.year());
    row.setTitle(content.title());
    row.setReasons(content.reasons());
    row.setPlan(content.plan());
  }

  void submitted(NetworkRequestId id, Demands demands) {
    sql.update(NETWORK_REQUEST)
        .set(NETWORK_REQUEST.SUBMITTED_AT, clock.instant())
        .set(NETWORK_REQUEST.RULES_FROM, demands.since())
        .where(NETWORK_REQUEST.ID.eq(id.value()))
        .execute();
  }

  void step(NetworkRequest request, Step step) {
    parts.addStep(request.id(), request.steps().size(), step);
    sql.update(NETWORK_REQUEST)
        .set(NETWORK_REQUEST.STATE, Code.of(step.state()))
        .set(NETWORK_REQUEST.VERSION, NETWORK_REQUEST.VERSION.plus(1))
        .where(NETWORK_REQUEST.ID.eq(request.id().value()))
        .execute();
  }

  void give(NetworkRequestId id, BodyId body) {
    sql.update(NETWORK_REQUEST)
        .set(NETWORK_REQUEST.BODY_ID, body.value())
        .where(NETWORK_REQUEST.ID.eq(id.value()))
        .execute();
  }
}
