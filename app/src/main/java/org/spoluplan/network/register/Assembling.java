package org.spoluplan.network.register;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.spoluplan.kernel.DateRange;
import org.spoluplan.network.Ages;
import org.spoluplan.network.AreaServed;
import org.spoluplan.network.Capacity;
import org.spoluplan.network.Clientele;
import org.spoluplan.network.Clientele.GroupServed;
import org.spoluplan.network.Contact;
import org.spoluplan.network.Place;
import org.spoluplan.network.Registration;
import org.spoluplan.network.ServiceContent;
import org.spoluplan.network.ServiceForm;

/// A service put together again from its parts, with all that only we know of it.
final class Assembling {

  private final ServiceContent here;
  private final SortedMap<PartKey, Object> parts;

  private Assembling(ServiceContent here, LaidOut merged) {
    this.here = here;
    this.parts = merged.parts();
  }

  /// @param registerId under which the register has it
  static ServiceContent of(ServiceContent here, LaidOut merged, @Nullable String registerId) {
    return new Assembling(here, merged).content(registerId);
  }

  private ServiceContent content(@Nullable String registerId) {
    return new ServiceContent(
        once(RegisterPart.NAME, String.class),
        new Registration(
            true,
            registerId,
            once(RegisterPart.TYPE, String.class),
            once(RegisterPart.VALID, DateRange.class),
            here.registration().closed()),
        new Clientele(
            all(RegisterPart.GROUP, GroupServed.class),
            once(RegisterPart.AGES, Ages.class),
            here.clientele().languages(),
            here.clientele().forWhom(),
            here.clientele().notFor()),
        all(RegisterPart.FORM, FormHours.class).stream().map(this::form).toList(),
        once(RegisterPart.AREA, AreaServed.class),
        here.terms(),
        here.description(),
        here.easyRead(),
        contacts(),
        places());
  }

  private <T> T once(RegisterPart part, Class<T> type) {
    return type.cast(Objects.requireNonNull(parts.get(new PartKey(part, "")), part.name()));
  }

  private <T> List<T> all(RegisterPart part, Class<T> type) {
    return keys(part).stream().map(key -> type.cast(parts.get(key))).toList();
  }

  private List<PartKey> keys(RegisterPart part) {
    return parts.keySet().stream().filter(key -> key.part() == part).toList();
  }

  private ServiceForm form(FormHours form) {
    var before = here.forms().stream().filter(one -> one.code().equals(form.code())).findFirst();
    var order = new LinkedHashSet<PartKey>();
    before.ifPresent(one -> LaidOut.capacities(one).forEach(keyed -> order.add(keyed.key())));
    keys(RegisterPart.CAPACITY).stream()
        .filter(key -> key.of().startsWith(form.code() + " "))
        .forEach(order::add);
    return new ServiceForm(
        form.code(), form.nonstop(), form.hours(), present(order, Capacity.class));
  }

  private List<Contact> contacts() {
    var order = new LinkedHashSet<PartKey>();
    LaidOut.contacts(here).forEach(keyed -> order.add(keyed.key()));
    order.addAll(keys(RegisterPart.CONTACT));
    return present(order, Contact.class);
  }

  /// In the order that they have here, new ones behind.
  private <T> List<T> present(Iterable<PartKey> order, Class<T> type) {
    var all = new ArrayList<T>();
    for (var key : order) {
      var value = parts.get(key);
      if (value != null) all.add(type.cast(value));
    }
    return all;
  }

  private List<Place> places() {
    var all = new ArrayList<Place>();
    var known = new LinkedHashSet<PartKey>();
    var gone = new ArrayList<Place>();
    for (var one : PlaceKeys.of(here.places())) {
      known.add(one.key());
      if (parts.get(one.key()) instanceof Place place) all.add(place(place, one.item()));
      else gone.add(one.item());
    }
    for (var key : keys(RegisterPart.PLACE)) {
      if (!known.contains(key) && parts.get(key) instanceof Place place)
        all.add(added(place, gone));
    }
    return all;
  }

  /// A place that went where another one came is the same one, called otherwise.
  private static Place added(Place place, List<Place> gone) {
    for (var before : gone) {
      if (place.secret() || !Addresses.isSame(place, before)) continue;
      gone.remove(before);
      return PlaceKeys.joined(place, before);
    }
    return place;
  }

  private static Place place(Place merged, Place before) {
    return merged.equals(PlaceKeys.bare(before)) ? before : PlaceKeys.joined(merged, before);
  }
}
