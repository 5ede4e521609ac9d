package org.spoluplan.network.requests;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;
import static org.spoluplan.network.db.Tables.MUNICIPALITY_OFFICE;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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

  private static final Pattern TITLE =
      Pattern.compile("^(?:statutární )?(?:město|obec|městys) ", CASE_INSENSITIVE | UNICODE_CASE);

  /// How many municipalities with that word in their names are looked at.
  private static final int NAMESAKES = 12;

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

  @Override
  public Set<MunicipalityCode> municipalities(OrganisationId office) {
    var codes = new HashSet<MunicipalityCode>();
    sql.select(MUNICIPALITY_OFFICE.MUNICIPALITY_CODE)
        .from(MUNICIPALITY_OFFICE)
        .where(MUNICIPALITY_OFFICE.ORGANISATION_ID.eq(office.value()))
        .forEach(row -> codes.add(new MunicipalityCode(row.value1())));
    organisations
        .find(office)
        .filter(one -> one.type().equals(TOWN_HALL))
        .map(one -> TITLE.matcher(one.name()).replaceFirst(""))
        .filter(name -> !name.isBlank())
        .map(name -> territory.search(name, NAMESAKES))
        .orElse(List.of())
        .stream()
        .map(Municipality::code)
        .filter(code -> of(code).equals(Optional.of(office)))
        .forEach(codes::add);
    return codes;
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
        || name.matches("(?:statutarni )?(?:mesto|obec|mestys) " + Pattern.quote(of));
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
