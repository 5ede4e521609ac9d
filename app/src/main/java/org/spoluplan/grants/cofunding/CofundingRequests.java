package org.spoluplan.grants.cofunding;

import static org.spoluplan.grants.db.Tables.COFUNDING_REQUEST;
import static org.spoluplan.grants.db.Tables.COFUNDING_SOURCE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.grants.cofunding.CofundingRequest.Content;
import org.spoluplan.grants.db.tables.records.CofundingRequestRecord;
import org.spoluplan.kernel.Code;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.kernel.Today;
import org.spoluplan.network.ServiceId;
import org.spoluplan.network.Services;
import org.spoluplan.network.SocialService;
import org.spoluplan.people.OrganisationId;
import org.springframework.stereotype.Repository;

/// All requests to municipalities.
@Repository
class CofundingRequests {

  private final DSLContext sql;
  private final Shares shares;
  private final SplitKeys keys;
  private final Services services;
  private final Clock clock;

  CofundingRequests(DSLContext sql, Shares shares, SplitKeys keys, Services services, Clock clock) {
    this.sql = sql;
    this.shares = shares;
    this.keys = keys;
    this.services = services;
    this.clock = clock;
  }

  /// The newest first.
  List<CofundingRequest> list() {
    return list(DSL.trueCondition());
  }

  List<CofundingRequest> list(Collection<UUID> ids) {
    return list(COFUNDING_REQUEST.ID.in(ids));
  }

  /// Those that municipalities may answer.
  List<CofundingRequest> sent() {
    return list(COFUNDING_REQUEST.STATE.eq(Code.of(CofundingState.SENT)));
  }

  /// Those that are or were written for the service, the newest year first.
  List<CofundingRequest> of(ServiceId service) {
    return list(COFUNDING_REQUEST.SERVICE_ID.eq(service.value())).stream()
        .sorted(Comparator.comparingInt(CofundingRequest::year).reversed())
        .toList();
  }

  /// Those of that year.
  List<CofundingRequest> of(Collection<ServiceId> asking, int year) {
    var ids = asking.stream().map(ServiceId::value).toList();
    return list(COFUNDING_REQUEST.SERVICE_ID.in(ids).and(COFUNDING_REQUEST.YEAR.eq(year)));
  }

  /// The only one that is neither closed nor withdrawn.
  Optional<CofundingRequest> open(ServiceId service, int year) {
    return list(
            COFUNDING_REQUEST
                .SERVICE_ID
                .eq(service.value())
                .and(COFUNDING_REQUEST.YEAR.eq(year))
                .and(COFUNDING_REQUEST.STATE.in("draft", "sent")))
        .stream()
        .findFirst();
  }

  CofundingRequest get(CofundingId id) {
    return list(COFUNDING_REQUEST.ID.eq(id.value())).stream()
        .findFirst()
        .orElseThrow(() -> new NotFound(CofundingId.KIND, id.value()));
  }

  /// Nobody else changes it until this transaction ends.
  CofundingRequest lock(CofundingId id) {
    sql.select(COFUNDING_REQUEST.ID)
        .from(COFUNDING_REQUEST)
        .where(COFUNDING_REQUEST.ID.eq(id.value()))
        .forUpdate()
        .fetch();
    return get(id);
  }

  private List<CofundingRequest> list(Condition wanted) {
    var rows =
        sql.selectFrom(COFUNDING_REQUEST)
            .where(wanted)
            .orderBy(COFUNDING_REQUEST.CREATED_AT.desc(), COFUNDING_REQUEST.ID)
            .fetch();
    var ids = rows.getValues(COFUNDING_REQUEST.ID);
    var sources = sources(ids);
    var asked = shares.of(ids);
    var rules = keys.list();
    var names = names(rows.getValues(COFUNDING_REQUEST.SERVICE_ID));
    return rows.stream()
        .map(
            row ->
                request(
                    row,
                    rules,
                    names.getOrDefault(row.getServiceId(), "–"),
                    sources.getOrDefault(row.getId(), List.of()),
                    asked.getOrDefault(row.getId(), List.of())))
        .toList();
  }

  private Map<UUID, String> names(Collection<UUID> ids) {
    var known = ids.stream().distinct().map(ServiceId::new).toList();
    return services.list(known).stream()
        .collect(Collectors.toMap(one -> one.id().value(), one -> one.is().name()));
  }

  private Map<UUID, List<Source>> sources(Collection<UUID> requests) {
    return sql
        .selectFrom(COFUNDING_SOURCE)
        .where(COFUNDING_SOURCE.REQUEST_ID.in(requests))
        .fetchGroups(
            COFUNDING_SOURCE.REQUEST_ID,
            row ->
                new Source(
                    Code.parse(SourceKind.class, row.getKind()),
                    row.getAmountE2(),
                    Code.parse(Source.Standing.class, row.getStanding())))
        .entrySet()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, one -> inOrder(one.getValue())));
  }

  private static List<Source> inOrder(List<Source> sources) {
    return sources.stream().sorted(Comparator.comparing(Source::kind)).toList();
  }

  private CofundingRequest request(
      CofundingRequestRecord row,
      List<KeyVersion> rules,
      String serviceName,
      List<Source> sources,
      List<MunicipalShare> shares) {
    var key = Code.parse(SplitKey.class, row.getKeyCode());
    var number = row.getKeyNumber();
    var sent = row.getSentAt();
    var content =
        new Content(
            row.getNeededE2(),
            sources,
            row.getAskedE2(),
            key,
            row.getNote(),
            row.getDueOn(),
            shares.stream().map(MunicipalShare::need).toList());
    return new CofundingRequest(
        new CofundingId(row.getId()),
        new ServiceId(row.getServiceId()),
        serviceName,
        new OrganisationId(row.getProviderId()),
        row.getKeeperId() == null ? null : new OrganisationId(row.getKeeperId()),
        row.getYear(),
        content,
        Code.parse(CofundingState.class, row.getState()),
        number == null ? null : version(rules, key, number),
        sent == null ? null : LocalDate.ofInstant(sent, Today.ZONE),
        shares,
        row.getVersion());
  }

  private static KeyVersion version(List<KeyVersion> all, SplitKey key, int number) {
    return all.stream()
        .filter(one -> one.key() == key && one.number() == number)
        .findFirst()
        .orElseThrow();
  }

  /// @return empty when the service has an open request for that year
  Optional<CofundingId> add(
      SocialService service, OrganisationId provider, int year, Content content, PersonId by) {
    var id = new CofundingId(UUID.randomUUID());
    var row = sql.newRecord(COFUNDING_REQUEST);
    row.setId(id.value());
    row.setServiceId(service.id().value());
    row.setProviderId(provider.value());
    row.setYear(year);
    row.setState(Code.of(CofundingState.DRAFT));
    row.setWrittenBy(by.value());
    row.setCreatedAt(clock.instant());
    row.setVersion(0);
    fill(row, content);
    var added = sql.insertInto(COFUNDING_REQUEST).set(row).onConflictDoNothing().execute();
    if (added == 0) return Optional.empty();
    addParts(id, content);
    return Optional.of(id);
  }

  void change(CofundingRequest request, Content content) {
    var row =
        sql.selectFrom(COFUNDING_REQUEST)
            .where(COFUNDING_REQUEST.ID.eq(request.id().value()))
            .fetchSingle();
    fill(row, content);
    row.setVersion(request.version() + 1);
    row.update();
    sql.deleteFrom(COFUNDING_SOURCE)
        .where(COFUNDING_SOURCE.REQUEST_ID.eq(request.id().value()))
        .execute();
    shares.remove(request.id());
    addParts(request.id(), content);
  }

  private static void fill(CofundingRequestRecord row, Content content) {
    row.setNeededE2(content.needed());
    row.setAskedE2(content.asked());
    row.setKeyCode(Code.of(content.key()));
    row.setNote(content.note());
    row.setDueOn(content.due());
  }

  private void addParts(CofundingId id, Content content) {
    var rows =
        content.sources().stream()
            .map(
                one ->
                    sql.newRecord(COFUNDING_SOURCE)
                        .with(COFUNDING_SOURCE.REQUEST_ID, id.value())
                        .with(COFUNDING_SOURCE.KIND, Code.of(one.kind()))
                        .with(COFUNDING_SOURCE.AMOUNT_E2, one.amount())
                        .with(COFUNDING_SOURCE.STANDING, Code.of(one.standing())))
            .toList();
    sql.batchInsert(rows).execute();
    shares.add(id, content.needs());
  }

  void sent(
      CofundingRequest request,
      KeyVersion rule,
      @Nullable OrganisationId keeper,
      LocalDate remindOn) {
    sql.update(COFUNDING_REQUEST)
        .set(COFUNDING_REQUEST.STATE, Code.of(CofundingState.SENT))
        .set(COFUNDING_REQUEST.KEY_NUMBER, rule.number())
        .set(COFUNDING_REQUEST.KEEPER_ID, keeper == null ? null : keeper.value())
        .set(COFUNDING_REQUEST.SENT_AT, clock.instant())
        .set(COFUNDING_REQUEST.REMIND_ON, remindOn)
        .set(COFUNDING_REQUEST.VERSION, COFUNDING_REQUEST.VERSION.plus(1))
        .where(COFUNDING_REQUEST.ID.eq(request.id().value()))
        .execute();
  }

  void end(CofundingRequest request, CofundingState state) {
    sql.update(COFUNDING_REQUEST)
        .set(COFUNDING_REQUEST.STATE, Code.of(state))
        .set(COFUNDING_REQUEST.ENDED_AT, clock.instant())
        .set(COFUNDING_REQUEST.VERSION, COFUNDING_REQUEST.VERSION.plus(1))
        .where(COFUNDING_REQUEST.ID.eq(request.id().value()))
        .execute();
  }
}
