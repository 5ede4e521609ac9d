package org.spoluplan.network.register;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.spoluplan.network.Capacity;
import org.spoluplan.network.Contact;
import org.spoluplan.network.ServiceContent;
import org.spoluplan.network.ServiceForm;

/// What the register says of a service, or what we do about the same, part by part.
///
/// @param parts without those that there are not; values are of the type that the part has
record LaidOut(SortedMap<PartKey, Object> parts) {

  static final LaidOut NOTHING = new LaidOut(new TreeMap<>());

  LaidOut {
    parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
  }

  static LaidOut of(ProviderName provider, ServiceContent content) {
    var all = new TreeMap<PartKey, Object>();
    once(all, RegisterPart.PROVIDER, provider);
    once(all, RegisterPart.NAME, content.name());
    once(all, RegisterPart.TYPE, content.registration().typeCode());
    once(all, RegisterPart.VALID, content.registration().valid());
    once(all, RegisterPart.AGES, content.clientele().ages());
    once(all, RegisterPart.AREA, content.area());
    for (var group : content.clientele().groups())
      all.put(new PartKey(RegisterPart.GROUP, group.code()), group);
    for (var form : content.forms()) form(all, form);
    contacts(content).forEach(one -> all.put(one.key(), one.item()));
    PlaceKeys.of(content.places()).forEach(one -> all.put(one.key(), PlaceKeys.bare(one.item())));
    return new LaidOut(all);
  }

  private static void once(Map<PartKey, Object> all, RegisterPart part, Object value) {
    all.put(new PartKey(part, ""), value);
  }

  private static void form(Map<PartKey, Object> all, ServiceForm form) {
    all.put(
        new PartKey(RegisterPart.FORM, form.code()),
        new FormHours(form.code(), form.nonstop(), form.hours()));
    capacities(form).forEach(one -> all.put(one.key(), one.item()));
  }

  static Iterable<Keyed<Capacity>> capacities(ServiceForm form) {
    return Keyed.of(
        RegisterPart.CAPACITY, form.capacities(), one -> form.code() + " " + one.unit());
  }

  static Iterable<Keyed<Contact>> contacts(ServiceContent content) {
    return Keyed.of(
        RegisterPart.CONTACT, content.contacts(), one -> one.kind() + " " + one.value());
  }

  @Nullable Object get(PartKey key) {
    return parts.get(key);
  }

  /// With one value more, less (null) or another.
  LaidOut with(PartKey key, @Nullable Object value) {
    var all = new TreeMap<>(parts);
    if (value == null) all.remove(key);
    else all.put(key, value);
    return new LaidOut(all);
  }
}
