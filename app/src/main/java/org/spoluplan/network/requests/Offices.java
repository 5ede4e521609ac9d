package org.spoluplan.network.requests;

import static org.spoluplan.network.db.Tables.MUNICIPALITY_OFFICE;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.spoluplan.algorithms.czech.Fold;
import org.spoluplan.network.MunicipalOffices;
import org.spoluplan.people.Organisation;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.people.Organisations;
import org.spoluplan.territory.Municipality;
import org.spoluplan.territory.MunicipalityCode;
import org.spoluplan.territory.Territory;
import org.springframework.stereotype.Repository;

/// Which organisation of the directory speaks for a municipality: the one that somebody said, else
/// the only town hall called after the municipality ("Obec Křižany"), where no other municipality
/// has that name.
@Repository
class Offices implements MunicipalOffices {

  private static final String TOWN_HALL = "municipality";

  private final DSLContext sql;
  private final Organisations organisations;
  private final Territory territory;

  Offices(DSLContext sql, Organisations organisations, Territory territory) {
    this.sql = sql;
    this.organisations = organisations;
    this.territory = territory;
  }

  @Override
  public Optional<OrganisationId> of(MunicipalityCode code) {
    return sql.select(MUNICIPALITY_OFFICE.ORGANISATION_ID)
        .from(MUNICIPALITY_OFFICE)
        .where(MUNICIPALITY_OFFICE.MUNICIPALITY_CODE.eq(code.value()))
        .fetchOptional(row -> new OrganisationId(row.value1()))
        .or(() -> territory.find(code).flatMap(this::named));
  }

  private Optional<OrganisationId> named(Municipality municipality) {
    if (!territory.isOnlyOne(municipality)) return Optional.empty();
    var found =
        townHalls().stream()
            .filter(one -> names(one, municipality.name()))
            .map(Organisation::id)
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private static boolean names(Organisation townHall, String municipality) {
    var name = Fold.of(townHall.name());
    var of = Fold.of(municipality);
    return name.equals(of)
        || name.matches(
            "(?:statutarni )?(?:mesto|obec|mestys) " + java.util.regex.Pattern.quote(of));
  }

  boolean isTownHall(OrganisationId organisation) {
    return organisations.find(organisation).filter(one -> one.type().equals(TOWN_HALL)).isPresent();
  }

  @Override
  public List<Organisation> townHalls() {
    return organisations.list().stream().filter(one -> one.type().equals(TOWN_HALL)).toList();
  }

  @Override
  public void keep(MunicipalityCode code, OrganisationId office) {
    sql.insertInto(MUNICIPALITY_OFFICE)
        .set(MUNICIPALITY_OFFICE.MUNICIPALITY_CODE, code.value())
        .set(MUNICIPALITY_OFFICE.ORGANISATION_ID, office.value())
        .onConflict(MUNICIPALITY_OFFICE.MUNICIPALITY_CODE)
        .doUpdate()
        .set(MUNICIPALITY_OFFICE.ORGANISATION_ID, office.value())
        .execute();
  }
}
