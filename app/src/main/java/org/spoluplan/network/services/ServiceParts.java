package org.spoluplan.network.services;

import static org.spoluplan.network.db.Tables.CAPACITY;
import static org.spoluplan.network.db.Tables.CONTACT;
import static org.spoluplan.network.db.Tables.PLACE;
import static org.spoluplan.network.db.Tables.SERVICE_FORM;
import static org.spoluplan.network.db.Tables.SERVICE_GROUP;
import static org.spoluplan.network.db.Tables.SERVICE_MUNICIPALITY;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.spoluplan.kernel.Code;
import org.spoluplan.kernel.DateRange;
import org.spoluplan.network.Address;
import org.spoluplan.network.Capacity;
import org.spoluplan.network.Clientele.GroupServed;
import org.spoluplan.network.Contact;
import org.spoluplan.network.Place;
import org.spoluplan.network.Place.BarrierFree;
import org.spoluplan.network.ServiceForm;
import org.spoluplan.network.db.tables.records.PlaceRecord;
import org.spoluplan.territory.MunicipalityCode;
import org.spoluplan.territory.Point;
import org.springframework.stereotype.Repository;

/// What many services consist of, read in one go for all of them.
@Repository
class ServiceParts {

  private final DSLContext sql;

  ServiceParts(DSLContext sql) {
    this.sql = sql;
  }

  /// @param forms of each service, and so on
  record Parts(
      Map<UUID, List<GroupServed>> groups,
      Map<UUID, List<ServiceForm>> forms,
      Map<UUID, Set<MunicipalityCode>> municipalities,
      Map<UUID, List<Contact>> contacts,
      Map<UUID, List<Place>> places) {}

  /// @param wanted which services; null means all
  Parts read(@Nullable Set<UUID> wanted) {
    return new Parts(
        groups(wanted), forms(wanted), municipalities(wanted), contacts(wanted), places(wanted));
  }

  private static Condition in(@Nullable Set<UUID> wanted, Field<UUID> id) {
    return wanted == null ? id.isNotNull() : id.in(wanted);
  }

  private Map<UUID, List<GroupServed>> groups(@Nullable Set<UUID> wanted) {
    return sql.selectFrom(SERVICE_GROUP)
        .where(in(wanted, SERVICE_GROUP.SERVICE_ID))
        .orderBy(SERVICE_GROUP.GROUP_CODE)
        .fetchGroups(
            SERVICE_GROUP.SERVICE_ID, row -> new GroupServed(row.getGroupCode(), row.getNote()));
  }

  private record FormKey(UUID service, String form) {}

  private Map<UUID, List<ServiceForm>> forms(@Nullable Set<UUID> wanted) {
    var capacities = new HashMap<FormKey, List<Capacity>>();
    sql.selectFrom(CAPACITY)
        .where(in(wanted, CAPACITY.SERVICE_ID))
        .orderBy(CAPACITY.SERVICE_ID, CAPACITY.FORM_CODE, CAPACITY.POSITION)
        .fetchGroups(
            row -> new FormKey(row.getServiceId(), row.getFormCode()),
            row -> new Capacity(row.getUnitCode(), row.getAmountE2(), row.getNote()))
        .forEach(capacities::put);
    return sql.selectFrom(SERVICE_FORM)
        .where(in(wanted, SERVICE_FORM.SERVICE_ID))
        .orderBy(SERVICE_FORM.FORM_CODE)
        .fetchGroups(
            SERVICE_FORM.SERVICE_ID,
            row ->
                new ServiceForm(
                    row.getFormCode(),
                    row.getNonstop(),
                    row.getHours(),
                    capacities.getOrDefault(
                        new FormKey(row.getServiceId(), row.getFormCode()), List.of())));
  }

  private Map<UUID, Set<MunicipalityCode>> municipalities(@Nullable Set<UUID> wanted) {
    return sql
        .selectFrom(SERVICE_MUNICIPALITY)
        .where(in(wanted, SERVICE_MUNICIPALITY.SERVICE_ID))
        .fetch()
        .stream()
        .collect(
            Collectors.groupingBy(
                row -> row.getServiceId(),
                Collectors.mapping(
                    row -> new MunicipalityCode(row.getMunicipalityCode()), Collectors.toSet())));
  }

  private Map<UUID, List<Contact>> contacts(@Nullable Set<UUID> wanted) {
    return sql.selectFrom(CONTACT)
        .where(in(wanted, CONTACT.SERVICE_ID))
        .orderBy(CONTACT.POSITION)
        .fetchGroups(
            CONTACT.SERVICE_ID,
            row ->
                new Contact(
                    Code.parse(Contact.Kind.class, row.getKind()), row.getValue(), row.getNote()));
  }

  private Map<UUID, List<Place>> places(@Nullable Set<UUID> wanted) {
    return sql.selectFrom(PLACE)
        .where(in(wanted, PLACE.SERVICE_ID))
        .orderBy(PLACE.POSITION)
        .fetchGroups(PLACE.SERVICE_ID, ServiceParts::place);
  }

  private static Place place(PlaceRecord row) {
    var code = row.getMunicipalityCode();
    return new Place(
        row.getName(),
        row.getSecret(),
        code == null ? null : new MunicipalityCode(code),
        row.getSecret() ? null : address(row),
        row.getHours(),
        Code.parse(BarrierFree.class, row.getBarrierFree()),
        new DateRange(row.getValidFrom(), row.getValidTo()));
  }

  private static Address address(PlaceRecord row) {
    var lat = row.getLatE5();
    var lon = row.getLonE5();
    return new Address(
        row.getPart(),
        row.getStreet(),
        row.getHouseNumber(),
        row.getPostcode(),
        row.getAddressPoint(),
        lat == null || lon == null ? null : new Point(lat, lon));
  }
}
