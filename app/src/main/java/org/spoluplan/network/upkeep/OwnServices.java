package org.spoluplan.network.upkeep;

import static org.spoluplan.network.db.Tables.PROVIDER;
import static org.spoluplan.network.db.Tables.SERVICE;

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
import org.spoluplan.people.CircleScopes;
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

  /// By provider and name, in Czech order.
  List<ServiceId> list(Reach reach, OwnFilter filter, Instant verifiedSince, int offset, int most) {
    return sql.select(SERVICE.ID)
        .from(SERVICE)
        .join(PROVIDER)
        .on(PROVIDER.ID.eq(SERVICE.PROVIDER_ID))
        .where(which(reach, filter, verifiedSince))
        .orderBy(czech(PROVIDER.NAME), czech(SERVICE.NAME), SERVICE.ID)
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
    var own = PROVIDER.ORGANISATION_ID.in(reach.scopes());
    return reach.scopes().contains(CircleScopes.NOBODYS)
        ? own.or(PROVIDER.ORGANISATION_ID.isNull())
        : own;
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
