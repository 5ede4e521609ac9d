package org.spoluplan.network.services;

import static org.spoluplan.network.db.Tables.PLACE;
import static org.spoluplan.network.db.Tables.PROVIDER;
import static org.spoluplan.network.db.Tables.SERVICE;
import static org.spoluplan.network.db.Tables.SERVICE_MUNICIPALITY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.Code;
import org.spoluplan.kernel.DateRange;
import org.spoluplan.network.Ages;
import org.spoluplan.network.AreaServed;
import org.spoluplan.network.Clientele;
import org.spoluplan.network.Registration;
import org.spoluplan.network.ServiceContent;
import org.spoluplan.network.ServiceId;
import org.spoluplan.network.SocialService;
import org.spoluplan.network.Terms;
import org.spoluplan.network.Upkeep;
import org.spoluplan.network.db.tables.records.ServiceRecord;
import org.spoluplan.network.services.ServiceParts.Parts;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.territory.MunicipalityCode;
import org.springframework.stereotype.Repository;

/// All services, whole.
@Repository
class ServiceEntries {

  private final DSLContext sql;
  private final ServiceParts parts;

  ServiceEntries(DSLContext sql, ServiceParts parts) {
    this.sql = sql;
    this.parts = parts;
  }

  Optional<SocialService> find(UUID id) {
    return list(SERVICE.ID.eq(id), Set.of(id)).stream().findFirst();
  }

  Optional<SocialService> find(String registerId) {
    return sql.select(SERVICE.ID)
        .from(SERVICE)
        .where(SERVICE.REGISTER_ID.eq(registerId))
        .fetchOptional(SERVICE.ID)
        .flatMap(this::find);
  }

  List<SocialService> list(Set<UUID> ids) {
    return ids.isEmpty() ? List.of() : list(SERVICE.ID.in(ids), ids);
  }

  List<SocialService> registered(Collection<String> registerIds) {
    return list(ids(SERVICE.REGISTER_ID.in(registerIds)));
  }

  List<SocialService> withoutNumber() {
    return list(ids(SERVICE.REGISTERED.isTrue().and(SERVICE.REGISTER_ID.isNull())));
  }

  Instant changedAt() {
    var last = sql.select(DSL.max(SERVICE.CHANGED_AT)).from(SERVICE).fetchSingle().value1();
    return last == null ? Instant.MIN : last;
  }

  private Set<UUID> ids(Condition which) {
    return sql.select(SERVICE.ID).from(SERVICE).where(which).fetchSet(SERVICE.ID);
  }

  List<SocialService> of(UUID provider) {
    return list(ids(SERVICE.PROVIDER_ID.eq(provider)));
  }

  List<SocialService> of(Collection<OrganisationId> organisations) {
    var cards = organisations.stream().map(OrganisationId::value).toList();
    return list(
        ids(
            SERVICE.PROVIDER_ID.in(
                DSL.select(PROVIDER.ID).from(PROVIDER).where(PROVIDER.ORGANISATION_ID.in(cards)))));
  }

  List<SocialService> in(Collection<MunicipalityCode> municipalities, LocalDate day) {
    return list(ids(valid(day).and(at(municipalities, day))));
  }

  List<SocialService> reaching(
      String type,
      Collection<MunicipalityCode> municipalities,
      Collection<String> regions,
      LocalDate day) {
    var reaches =
        at(municipalities, day)
            .or(SERVICE.AREA_KIND.eq(Code.of(AreaServed.Kind.COUNTRY)))
            .or(SERVICE.AREA_REGION.in(regions));
    var registered = SERVICE.REGISTERED.isTrue().and(SERVICE.TYPE_CODE.eq(type));
    return list(ids(valid(day).and(registered).and(reaches)));
  }

  List<SocialService> coveringRegions(Collection<String> regions, LocalDate day) {
    return list(ids(valid(day).and(SERVICE.AREA_REGION.in(regions))));
  }

  /// Named by the service, or a place of it is there on that day.
  private static Condition at(Collection<MunicipalityCode> municipalities, LocalDate day) {
    var codes = municipalities.stream().map(MunicipalityCode::value).toList();
    var named =
        DSL.select(SERVICE_MUNICIPALITY.SERVICE_ID)
            .from(SERVICE_MUNICIPALITY)
            .where(SERVICE_MUNICIPALITY.MUNICIPALITY_CODE.in(codes));
    var placed =
        DSL.select(PLACE.SERVICE_ID)
            .from(PLACE)
            .where(PLACE.MUNICIPALITY_CODE.in(codes))
            .and(PLACE.VALID_FROM.isNull().or(PLACE.VALID_FROM.le(day)))
            .and(PLACE.VALID_TO.isNull().or(PLACE.VALID_TO.ge(day)));
    return SERVICE.ID.in(named).or(SERVICE.ID.in(placed));
  }

  /// Those whose registration holds on that day; whether a place is open is not asked.
  List<SocialService> registered(LocalDate day) {
    return list(valid(day), null);
  }

  private static Condition valid(LocalDate day) {
    var begun = SERVICE.VALID_FROM.isNull().or(SERVICE.VALID_FROM.le(day));
    return begun.and(SERVICE.VALID_TO.isNull().or(SERVICE.VALID_TO.ge(day)));
  }

  private List<SocialService> list(Condition which, @Nullable Set<UUID> ids) {
    var all = parts.read(ids);
    return sql.select(SERVICE.fields())
        .select(PROVIDER.fields())
        .from(SERVICE)
        .join(PROVIDER)
        .on(PROVIDER.ID.eq(SERVICE.PROVIDER_ID))
        .where(which)
        .orderBy(SERVICE.NAME.collate("cs-x-icu"), SERVICE.ID)
        .fetch(row -> read(row, all));
  }

  private static SocialService read(Record all, Parts parts) {
    var row = all.into(SERVICE);
    var verifiedBy = row.getVerifiedBy();
    return new SocialService(
        new ServiceId(row.getId()),
        ProviderEntries.read(all.into(PROVIDER)),
        content(row, parts),
        new Upkeep(
            row.getChangedAt(),
            row.getVerifiedAt(),
            verifiedBy == null ? null : new PersonId(verifiedBy)),
        row.getVersion());
  }

  private static ServiceContent content(ServiceRecord row, Parts parts) {
    var id = row.getId();
    return new ServiceContent(
        row.getName(),
        registration(row),
        new Clientele(
            parts.groups().getOrDefault(id, List.of()),
            new Ages(row.getAgeFrom(), row.getAgeTo(), row.getAgeNote()),
            Arrays.asList(row.getLanguages()),
            row.getForWhom(),
            row.getNotFor()),
        parts.forms().getOrDefault(id, List.of()),
        new AreaServed(
            Code.parse(AreaServed.Kind.class, row.getAreaKind()),
            parts.municipalities().getOrDefault(id, Set.of()),
            row.getAreaRegion(),
            row.getAreaNote()),
        new Terms(
            row.getFreeOfCharge(),
            row.getPrice(),
            row.getHowToApply(),
            row.getWaiting(),
            row.getResponsible()),
        row.getDescription(),
        row.getEasyRead(),
        parts.contacts().getOrDefault(id, List.of()),
        parts.places().getOrDefault(id, List.of()));
  }

  private static Registration registration(ServiceRecord row) {
    var closed = row.getClosedFrom() != null || row.getClosedTo() != null;
    return new Registration(
        row.getRegistered(),
        row.getRegisterId(),
        row.getTypeCode(),
        new DateRange(row.getValidFrom(), row.getValidTo()),
        closed ? new DateRange(row.getClosedFrom(), row.getClosedTo()) : null);
  }
}
