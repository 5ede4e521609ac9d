package org.spoluplan.people.directory;

import static org.spoluplan.people.db.Tables.ORGANISATION;
import static org.spoluplan.people.db.Tables.ROLE_ASSIGNMENT;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.kernel.Today;
import org.spoluplan.people.Ico;
import org.spoluplan.people.OrganisationId;
import org.springframework.stereotype.Repository;

/// What the directory knows about organisations.
@Repository
class OrganisationCards {

  private static final String PEOPLE = "people";

  private final DSLContext sql;
  private final Clock clock;

  OrganisationCards(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  OrganisationCard get(OrganisationId id) {
    return list(ORGANISATION.ID.eq(id.value()), 0, 1).stream()
        .findFirst()
        .orElseThrow(() -> new NotFound("organisation", id.value()));
  }

  /// By name, in Czech order.
  List<OrganisationCard> list(OrganisationFilter filter, int offset, int most) {
    return list(condition(filter), offset, most);
  }

  int count(OrganisationFilter filter) {
    return sql.fetchCount(ORGANISATION, condition(filter));
  }

  void insert(OrganisationId id, OrganisationDraft draft) {
    sql.insertInto(ORGANISATION).set(ORGANISATION.ID, id.value()).set(values(draft)).execute();
  }

  /// @return false when somebody saved a newer version
  boolean update(OrganisationId id, int version, OrganisationDraft draft) {
    return sql.update(ORGANISATION)
            .set(values(draft))
            .set(ORGANISATION.VERSION, version + 1)
            .where(ORGANISATION.ID.eq(id.value()))
            .and(ORGANISATION.VERSION.eq(version))
            .execute()
        == 1;
  }

  /// @return false when the card was changed, or somebody holds or held a role there
  boolean deleteUntouched(OrganisationId id) {
    return sql.deleteFrom(ORGANISATION)
            .where(ORGANISATION.ID.eq(id.value()))
            .and(ORGANISATION.VERSION.eq(0))
            .andNotExists(
                DSL.selectOne()
                    .from(ROLE_ASSIGNMENT)
                    .where(ROLE_ASSIGNMENT.ORGANISATION_ID.eq(ORGANISATION.ID)))
            .execute()
        == 1;
  }

  /// Whether another organisation has this IČO; nobody can take it until the transaction ends.
  boolean icoTaken(Ico ico, OrganisationId by) {
    sql.execute("select pg_advisory_xact_lock(hashtextextended({0}, 3))", DSL.val(ico.digits()));
    return sql.fetchExists(
        ORGANISATION, ORGANISATION.ICO.eq(ico.digits()).and(ORGANISATION.ID.ne(by.value())));
  }

  private List<OrganisationCard> list(Condition condition, int offset, int most) {
    return sql.select(ORGANISATION.fields())
        .select(people())
        .from(ORGANISATION)
        .where(condition)
        .orderBy(CzechText.czech(ORGANISATION.NAME), ORGANISATION.ID)
        .offset(offset)
        .limit(most)
        .fetch(OrganisationCards::toCard);
  }

  private Field<Integer> people() {
    return DSL.field(
            DSL.select(DSL.countDistinct(ROLE_ASSIGNMENT.PERSON_ID))
                .from(ROLE_ASSIGNMENT)
                .where(ROLE_ASSIGNMENT.ORGANISATION_ID.eq(ORGANISATION.ID))
                .and(RoleAssignments.validOn(Today.of(clock))))
        .as(PEOPLE);
  }

  private Condition condition(OrganisationFilter filter) {
    var condition = OrganisationEntries.matching(filter.text());
    if (!filter.type().isEmpty()) {
      condition = condition.and(ORGANISATION.TYPE_CODE.eq(filter.type()));
    }
    if (filter.former()) return condition;
    return condition.and(
        ORGANISATION.VALID_TO.isNull().or(ORGANISATION.VALID_TO.ge(Today.of(clock))));
  }

  private static OrganisationCard toCard(Record row) {
    var is =
        new OrganisationDraft(
            row.get(ORGANISATION.NAME),
            row.get(ORGANISATION.SHORT_NAME),
            row.get(ORGANISATION.TYPE_CODE),
            OrganisationEntries.ico(row),
            row.get(ORGANISATION.DATA_BOX),
            row.get(ORGANISATION.ADDRESS),
            row.get(ORGANISATION.WEB),
            row.get(ORGANISATION.EMAIL),
            row.get(ORGANISATION.PHONE),
            row.get(ORGANISATION.VALID_FROM),
            row.get(ORGANISATION.VALID_TO));
    return new OrganisationCard(
        new OrganisationId(row.get(ORGANISATION.ID)),
        is,
        row.get(ORGANISATION.VERSION),
        row.get(PEOPLE, Integer.class));
  }

  private static Map<Field<?>, Object> values(OrganisationDraft draft) {
    var values = new HashMap<Field<?>, Object>();
    values.put(ORGANISATION.NAME, draft.name());
    values.put(ORGANISATION.SHORT_NAME, draft.shortName());
    values.put(ORGANISATION.TYPE_CODE, draft.type());
    values.put(ORGANISATION.ICO, OrganisationCard.ico(draft));
    values.put(ORGANISATION.DATA_BOX, draft.dataBox());
    values.put(ORGANISATION.ADDRESS, draft.address());
    values.put(ORGANISATION.WEB, draft.web());
    values.put(ORGANISATION.EMAIL, draft.email());
    values.put(ORGANISATION.PHONE, draft.phone());
    values.put(ORGANISATION.VALID_FROM, draft.validFrom());
    values.put(ORGANISATION.VALID_TO, draft.validTo());
    return values;
  }
}
