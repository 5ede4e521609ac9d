package org.spoluplan.algorithms.register;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A service laid out field by field, each value as text. Two services are equal in all that can
/// be shown exactly when these are, whatever the order of their lists.
public final class FieldValues {

  private final TreeMap<FieldName, String> values = new TreeMap<>();

  private FieldValues() {}

  /// Fields without a value are left out.
  public static SortedMap<FieldName, String> of(RegisteredService service) {
    var laid = new FieldValues();
    laid.head(service);
    laid.provider(service.provider());
    sorted(service.forms()).forEach(laid::form);
    sorted(service.groups()).forEach(laid::group);
    service.ageGroups().forEach(code -> laid.part(RegisterField.AGE_GROUP, code, code));
    sorted(service.facilities()).forEach(laid::facility);
    for (var address : sorted(service.contactAddresses()))
      laid.part(RegisterField.CONTACT_ADDRESS, AddressText.of(address), AddressText.of(address));
    sorted(service.emails()).forEach(contact -> laid.contact(RegisterField.EMAIL, contact));
    sorted(service.phones()).forEach(contact -> laid.contact(RegisterField.PHONE, contact));
    sorted(service.webs()).forEach(contact -> laid.contact(RegisterField.WEB, contact));
    service.regions().forEach(code -> laid.part(RegisterField.REGION, code, code));
    for (var document : sorted(service.documents()))
      laid.part(RegisterField.DOCUMENT, document.kind() + " " + document.url(), document.url());
    return Collections.unmodifiableSortedMap(laid.values);
  }

  /// By all that they hold, so that parts of the same name are numbered alike.
  private static <T extends Record> List<T> sorted(List<T> parts) {
    return parts.stream().sorted(Comparator.comparing(Record::toString)).toList();
  }

  private void head(RegisteredService service) {
    put(RegisterField.PORTAL_ID, service.portalId());
    put(RegisterField.IDENTIFIER, service.identifier());
    put(RegisterField.FROM, service.from());
    put(RegisterField.TO, service.to());
    put(RegisterField.TYPE, service.typeCode());
    put(RegisterField.AGE_NOTE, service.ageNote());
  }

  private void provider(RegisteredProvider provider) {
    var ico = provider.ico();
    var address = provider.address();
    put(RegisterField.PROVIDER_ICO, ico == null ? null : ico.digits());
    put(RegisterField.PROVIDER_NAME, provider.name());
    put(RegisterField.PROVIDER_ADDRESS, address == null ? null : AddressText.of(address));
    sorted(provider.emails()).forEach(contact -> contact(RegisterField.PROVIDER_EMAIL, contact));
    sorted(provider.phones()).forEach(contact -> contact(RegisterField.PROVIDER_PHONE, contact));
    sorted(provider.webs()).forEach(contact -> contact(RegisterField.PROVIDER_WEB, contact));
  }

  private void form(RegisteredForm form) {
    var of = part(RegisterField.FORM, form.code(), form.code());
    put(RegisterField.FORM_NONSTOP, of, form.nonstop());
    put(RegisterField.FORM_HOURS, of, form.hours());
    for (var capacity : sorted(form.capacities())) {
      var unit = capacity.unitCode() == null ? of : of + " " + capacity.unitCode();
      var most = capacity.registeredMaximum();
      var one = part(RegisterField.CAPACITY, unit, most == null ? "" : String.valueOf(most));
      put(RegisterField.CAPACITY_NOTE, one, capacity.note());
    }
  }

  private void group(RegisteredGroup group) {
    var of = part(RegisterField.GROUP, group.code(), group.code());
    put(RegisterField.GROUP_NOTE, of, group.note());
  }

  private void facility(RegisteredFacility facility) {
    var name = facility.name() == null ? "" : facility.name();
    var of = part(RegisterField.FACILITY, name, name);
    var address = facility.address();
    put(RegisterField.FACILITY_FROM, of, facility.from());
    put(RegisterField.FACILITY_TO, of, facility.to());
    put(RegisterField.FACILITY_SECRET, of, facility.secret());
    put(RegisterField.FACILITY_ADDRESS, of, address == null ? null : AddressText.of(address));
  }

  private void contact(RegisterField field, RegisteredContact contact) {
    var note = contact.note() == null ? "" : " (" + contact.note() + ")";
    part(field, contact.value(), contact.value() + note);
  }

  private void put(RegisterField field, @Nullable Object value) {
    put(field, "", value);
  }

  private void put(RegisterField field, String of, @Nullable Object value) {
    if (value != null) values.put(new FieldName(field, of), value.toString());
  }

  /// A further part of the same name gets a number behind it.
  ///
  /// @return the name that the part has got
  private String part(RegisterField field, String of, String value) {
    var name = of;
    for (var number = 2; values.containsKey(new FieldName(field, name)); number++)
      name = of + " #" + number;
    values.put(new FieldName(field, name), value);
    return name;
  }
}
