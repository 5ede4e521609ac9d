package org.spoluplan.network.services;

import static org.spoluplan.network.db.Tables.PROVIDER;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.spoluplan.network.Provider;
import org.spoluplan.network.ProviderId;
import org.spoluplan.network.db.tables.records.ProviderRecord;
import org.spoluplan.people.Ico;
import org.spoluplan.people.OrganisationId;
import org.springframework.stereotype.Repository;

/// All providers.
@Repository
class ProviderEntries {

  private final DSLContext sql;

  ProviderEntries(DSLContext sql) {
    this.sql = sql;
  }

  Optional<Provider> find(ProviderId id) {
    return sql.selectFrom(PROVIDER)
        .where(PROVIDER.ID.eq(id.value()))
        .fetchOptional(ProviderEntries::read);
  }

  Optional<Provider> find(Ico ico) {
    return sql.selectFrom(PROVIDER)
        .where(PROVIDER.ICO.eq(ico.digits()))
        .fetchOptional(ProviderEntries::read);
  }

  /// Without an IČO only the name tells who it is.
  Optional<Provider> findWithoutIco(String name) {
    return sql.selectFrom(PROVIDER)
        .where(PROVIDER.ICO.isNull(), PROVIDER.NAME.eq(name))
        .limit(1)
        .fetchOptional(ProviderEntries::read);
  }

  List<Provider> of(OrganisationId organisation) {
    return sql.selectFrom(PROVIDER)
        .where(PROVIDER.ORGANISATION_ID.eq(organisation.value()))
        .orderBy(PROVIDER.NAME, PROVIDER.ID)
        .fetch(ProviderEntries::read);
  }

  /// @return false when somebody else has just added one of that IČO
  boolean add(Provider provider) {
    return sql.insertInto(PROVIDER)
            .set(PROVIDER.ID, provider.id().value())
            .set(PROVIDER.ICO, digits(provider))
            .set(PROVIDER.NAME, provider.name())
            .set(PROVIDER.ORGANISATION_ID, organisation(provider))
            .onConflict(PROVIDER.ICO)
            .doNothing()
            .execute()
        == 1;
  }

  void change(Provider provider) {
    sql.update(PROVIDER)
        .set(PROVIDER.ICO, digits(provider))
        .set(PROVIDER.NAME, provider.name())
        .set(PROVIDER.ORGANISATION_ID, organisation(provider))
        .set(PROVIDER.VERSION, PROVIDER.VERSION.plus(1))
        .where(PROVIDER.ID.eq(provider.id().value()))
        .execute();
  }

  static Provider read(ProviderRecord row) {
    var organisation = row.getOrganisationId();
    return new Provider(
        new ProviderId(row.getId()),
        row.getIco() == null ? null : new Ico(row.getIco()),
        row.getName(),
        organisation == null ? null : new OrganisationId(organisation));
  }

  private static @Nullable String digits(Provider provider) {
    var ico = provider.ico();
    return ico == null ? null : ico.digits();
  }

  private static @Nullable UUID organisation(Provider provider) {
    var organisation = provider.organisation();
    return organisation == null ? null : organisation.value();
  }
}
