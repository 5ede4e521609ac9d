package org.spoluplan.network.upkeep;

import static org.spoluplan.network.db.Tables.PLACE;
import static org.spoluplan.network.db.Tables.PROVIDER;
import static org.spoluplan.network.db.Tables.REPORTED_CHANGE;
import static org.spoluplan.network.db.Tables.SERVICE;
import static org.spoluplan.network.db.Tables.SERVICE_MUNICIPALITY;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.spoluplan.access.Reach;
import org.spoluplan.kernel.Today;
import org.spoluplan.network.ServiceId;
import org.spoluplan.network.ServiceScopes;
import org.spoluplan.territory.MunicipalityCode;
import org.springframework.stereotype.Repository;

/// Services that somebody may keep.
@Repository
class OwnServices {

  private final DSLContext sql;
  private final Clock clock;

  OwnServices(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  int count(Reach reach, OwnFilter filter, Instant verifiedSince) {
    return sql.fetchCount(
        SERVICE.join(PROVIDER).on(PROVIDER.ID.eq(SERVICE.PROVIDER_ID)),
        which(reach, filter, verifiedSince));
  }

  /// Those with a report that waits first, then by provider and name, in Czech order.
  List<ServiceId> list(Reach reach, OwnFilter filter, Instant verifiedSince, int offset, int most) {
    return sql.select(SERVICE.ID)
        .from(SERVICE)
        .join(PROVIDER)
        .on(PROVIDER.ID.eq(SERVICE.PROVIDER_ID))
        .where(which(reach, filter, verifiedSince))
        .orderBy(waits().desc(), czech(PROVIDER.NAME), czech(SERVICE.NAME), SERVICE.ID)
        .offset(offset)
        .limit(most)
        .fetch(row -> new ServiceId(row.value1()));
  }

  private Condition which(Reach reach, OwnFilter filter, Instant verifiedSince) {
    var all = reached(reach);
    for (var word : filter.text().strip().split("\\s+")) {
      all = all.and(has(PROVIDER.NAME, word).or(has(SERVICE.NAME, word)));
    }
    if (filter.unverified()) {
      all = all.and(SERVICE.VERIFIED_AT.isNull().or(SERVICE.VERIFIED_AT.le(verifiedSince)));
    }
    if (filter.ended()) return all;
    return all.and(SERVICE.VALID_TO.isNull().or(SERVICE.VALID_TO.ge(Today.of(clock))));
  }

  /// The same scopes as those of a service.
  private static Condition reached(Reach reach) {
    if (reach.everywhere()) return DSL.noCondition();
    var scopes = reach.scopes();
    var codes = ServiceScopes.municipalities(scopes).stream().map(MunicipalityCode::value).toList();
    return PROVIDER
        .ORGANISATION_ID
        .in(ServiceScopes.organisations(scopes))
        .or(SERVICE.AREA_REGION.in(ServiceScopes.regions(scopes)))
        .or(
            SERVICE.ID.in(
                DSL.select(SERVICE_MUNICIPALITY.SERVICE_ID)
                    .from(SERVICE_MUNICIPALITY)
                    .where(SERVICE_MUNICIPALITY.MUNICIPALITY_CODE.in(codes))))
        .or(
            SERVICE.ID.in(
                DSL.select(PLACE.SERVICE_ID).from(PLACE).where(PLACE.MUNICIPALITY_CODE.in(codes))));
  }

  private static Field<Boolean> waits() {
    return DSL.field(
        DSL.exists(
            DSL.selectOne()
                .from(REPORTED_CHANGE)
                .where(REPORTED_CHANGE.SERVICE_ID.eq(SERVICE.ID))
                .and(REPORTED_CHANGE.SETTLED_AT.isNull())));
  }

  private static Condition has(Field<String> field, String word) {
    return DSL.condition(
        "position(public.unaccent(lower({0})) in public.unaccent(lower({1}))) > 0",
        DSL.val(word), field);
  }

  private static Field<String> czech(Field<String> field) {
    return field.collate("cs-x-icu");
  }
}
