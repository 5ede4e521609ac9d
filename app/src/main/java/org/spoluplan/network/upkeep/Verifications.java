package org.spoluplan.network.upkeep;

import static org.spoluplan.network.db.Tables.PROVIDER;
import static org.spoluplan.network.db.Tables.REGISTER_COPY;
import static org.spoluplan.network.db.Tables.SERVICE;

import java.time.Instant;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.network.ServiceId;
import org.springframework.stereotype.Repository;

/// When services were confirmed, and when somebody was asked to.
@Repository
class Verifications {

  private final DSLContext sql;

  Verifications(DSLContext sql) {
    this.sql = sql;
  }

  /// @param by null for whoever reads the public e-mail of the service
  /// @return false when what is said is not that version any more
  boolean verify(ServiceId id, int version, @Nullable PersonId by, Instant now) {
    return sql.update(SERVICE)
            .set(SERVICE.VERIFIED_AT, now)
            .set(SERVICE.VERIFIED_BY, by == null ? null : by.value())
            .where(SERVICE.ID.eq(id.value()), SERVICE.VERSION.eq(version))
            .execute()
        == 1;
  }

  List<ServiceId> due(ReminderRule rule, Instant now) {
    var touched = DSL.greatest(SERVICE.CHANGED_AT, SERVICE.VERIFIED_AT);
    return sql.select(SERVICE.ID)
        .from(SERVICE)
        .where(touched.le(rule.quietSince(now)), isSomebodys())
        .and(SERVICE.REMINDED_AT.isNull().or(SERVICE.REMINDED_AT.le(rule.askedSince(now))))
        .orderBy(SERVICE.ID)
        .fetch(row -> new ServiceId(row.value1()));
  }

  /// Thousands of providers in the national register never heard of this system: nobody writes to
  /// them because of what was taken over from there, until they have come here themselves.
  private static Condition isSomebodys() {
    var takenOver =
        DSL.exists(
            DSL.selectOne().from(REGISTER_COPY).where(REGISTER_COPY.SERVICE_ID.eq(SERVICE.ID)));
    var known =
        DSL.exists(
            DSL.selectOne()
                .from(PROVIDER)
                .where(PROVIDER.ID.eq(SERVICE.PROVIDER_ID))
                .and(PROVIDER.ORGANISATION_ID.isNotNull()));
    return SERVICE.VERIFIED_AT.isNotNull().or(known).or(DSL.not(takenOver));
  }

  /// @return false when somebody else has just asked
  boolean markReminded(ServiceId id, ReminderRule rule, Instant now) {
    return sql.update(SERVICE)
            .set(SERVICE.REMINDED_AT, now)
            .where(SERVICE.ID.eq(id.value()))
            .and(SERVICE.REMINDED_AT.isNull().or(SERVICE.REMINDED_AT.le(rule.askedSince(now))))
            .execute()
        == 1;
  }
}
