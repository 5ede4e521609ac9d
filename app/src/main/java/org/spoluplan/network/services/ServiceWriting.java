package org.spoluplan.network.services;

import static org.spoluplan.network.db.Tables.CAPACITY;
import static org.spoluplan.network.db.Tables.CONTACT;
import static org.spoluplan.network.db.Tables.PLACE;
import static org.spoluplan.network.db.Tables.SERVICE;
import static org.spoluplan.network.db.Tables.SERVICE_FORM;
import static org.spoluplan.network.db.Tables.SERVICE_GROUP;
import static org.spoluplan.network.db.Tables.SERVICE_MUNICIPALITY;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jooq.UpdatableRecord;
import org.spoluplan.kernel.Code;
import org.spoluplan.network.Address;
import org.spoluplan.network.Place;
import org.spoluplan.network.ProviderId;
import org.spoluplan.network.ServiceContent;
import org.spoluplan.network.ServiceForm;
import org.spoluplan.network.ServiceId;
import org.spoluplan.network.db.tables.records.PlaceRecord;
import org.spoluplan.network.db.tables.records.ServiceRecord;
import org.springframework.stereotype.Repository;

/// Writes a service whole.
@Repository
public class ServiceWriting {

  /// How each part of a service names the service.
  private static final List<TableField<?, UUID>> PARTS =
      List.of(
          SERVICE_GROUP.SERVICE_ID,
          SERVICE_FORM.SERVICE_ID,
          SERVICE_MUNICIPALITY.SERVICE_ID,
          CONTACT.SERVICE_ID,
          PLACE.SERVICE_ID);

  private final DSLContext sql;
  private final Clock clock;

  ServiceWriting(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  public void add(ServiceId id, ProviderId provider, ServiceContent content) {
    var row = sql.newRecord(SERVICE);
    write(content, row);
    row.setId(id.value());
    row.setProviderId(provider.value());
    row.insert();
    addParts(id.value(), content);
  }

  /// @return whether the service still had that version
  public boolean change(ServiceId id, int version, ServiceContent content) {
    var row = sql.newRecord(SERVICE);
    write(content, row);
    row.setVersion(version + 1);
    var changed =
        sql.update(SERVICE)
            .set(row)
            .where(SERVICE.ID.eq(id.value()), SERVICE.VERSION.eq(version))
            .execute();
    if (changed == 0) return false;
    for (var owner : PARTS) {
      sql.deleteFrom(Objects.requireNonNull(owner.getTable()))
          .where(owner.eq(id.value()))
          .execute();
    }
    addParts(id.value(), content);
    return true;
  }

  /// Another provider gives it from now on.
  public void passOn(ServiceId id, ProviderId provider) {
    sql.update(SERVICE)
        .set(SERVICE.PROVIDER_ID, provider.value())
        .set(SERVICE.CHANGED_AT, clock.instant())
        .where(SERVICE.ID.eq(id.value()))
        .execute();
  }

  private void write(ServiceContent content, ServiceRecord row) {
    row.setName(content.name());
    var registration = content.registration();
    row.setRegistered(registration.registered());
    row.setRegisterId(registration.registerId());
    row.setTypeCode(registration.typeCode());
    row.setValidFrom(registration.valid().from());
    row.setValidTo(registration.valid().to());
    var closed = registration.closed();
    row.setClosedFrom(closed == null ? null : closed.from());
    row.setClosedTo(closed == null ? null : closed.to());
    writeClientele(content, row);
    row.setAreaKind(Code.of(content.area().kind()));
    row.setAreaRegion(content.area().region());
    row.setAreaNote(content.area().note());
    var terms = content.terms();
    row.setFreeOfCharge(terms.freeOfCharge());
    row.setPrice(terms.price());
    row.setHowToApply(terms.howToApply());
    row.setWaiting(terms.waiting());
    row.setResponsible(terms.responsible());
    row.setDescription(content.description());
    row.setEasyRead(content.easyRead());
    row.setChangedAt(clock.instant());
  }

  private static void writeClientele(ServiceContent content, ServiceRecord row) {
    var clientele = content.clientele();
    row.setAgeFrom(clientele.ages().from());
    row.setAgeTo(clientele.ages().to());
    row.setAgeNote(clientele.ages().note());
    row.setLanguages(clientele.languages().toArray(String[]::new));
    row.setForWhom(clientele.forWhom());
    row.setNotFor(clientele.notFor());
  }

  private void addParts(UUID id, ServiceContent content) {
    var rows = new ArrayList<UpdatableRecord<?>>();
    for (var group : content.clientele().groups()) {
      var row = sql.newRecord(SERVICE_GROUP);
      row.setServiceId(id);
      row.setGroupCode(group.code());
      row.setNote(group.note());
      rows.add(row);
    }
    for (var form : content.forms()) rows.addAll(form(id, form));
    for (var code : content.area().municipalities()) {
      var row = sql.newRecord(SERVICE_MUNICIPALITY);
      row.setServiceId(id);
      row.setMunicipalityCode(code.value());
      rows.add(row);
    }
    rows.addAll(contacts(id, content));
    for (int i = 0; i < content.places().size(); i++) {
      rows.add(place(id, i, content.places().get(i)));
    }
    sql.batchInsert(rows).execute();
  }

  private List<UpdatableRecord<?>> form(UUID id, ServiceForm form) {
    var rows = new ArrayList<UpdatableRecord<?>>();
    var row = sql.newRecord(SERVICE_FORM);
    row.setServiceId(id);
    row.setFormCode(form.code());
    row.setNonstop(form.nonstop());
    row.setHours(form.hours());
    rows.add(row);
    for (int i = 0; i < form.capacities().size(); i++) {
      var capacity = form.capacities().get(i);
      var amount = sql.newRecord(CAPACITY);
      amount.setServiceId(id);
      amount.setFormCode(form.code());
      amount.setPosition(i);
      amount.setUnitCode(capacity.unit());
      amount.setAmountE2(capacity.amountE2());
      amount.setNote(capacity.note());
      rows.add(amount);
    }
    return rows;
  }

  private List<UpdatableRecord<?>> contacts(UUID id, ServiceContent content) {
    var rows = new ArrayList<UpdatableRecord<?>>();
    for (int i = 0; i < content.contacts().size(); i++) {
      var contact = content.contacts().get(i);
      var row = sql.newRecord(CONTACT);
      row.setServiceId(id);
      row.setPosition(i);
      row.setKind(Code.of(contact.kind()));
      row.setValue(contact.value());
      row.setNote(contact.note());
      rows.add(row);
    }
    return rows;
  }

  private PlaceRecord place(UUID id, int position, Place place) {
    var row = sql.newRecord(PLACE);
    row.setId(UUID.randomUUID());
    row.setServiceId(id);
    row.setPosition(position);
    row.setName(place.name());
    row.setSecret(place.secret());
    var municipality = place.municipality();
    row.setMunicipalityCode(municipality == null ? null : municipality.value());
    row.setHours(place.hours());
    row.setBarrierFree(Code.of(place.barrierFree()));
    row.setValidFrom(place.valid().from());
    row.setValidTo(place.valid().to());
    var address = place.address();
    if (address != null) writeAddress(address, row);
    return row;
  }

  private static void writeAddress(Address address, PlaceRecord row) {
    row.setPart(address.part());
    row.setStreet(address.street());
    row.setHouseNumber(address.houseNumber());
    row.setPostcode(address.postcode());
    row.setAddressPoint(address.addressPoint());
    var point = address.point();
    if (point != null) {
      row.setLatE5(point.latE5());
      row.setLonE5(point.lonE5());
    }
  }
}
