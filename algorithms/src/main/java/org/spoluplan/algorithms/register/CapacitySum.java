package org.spoluplan.algorithms.register;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Registered capacity added up by form and unit. Capacity belongs to the form of a registration:
/// each registration counts once, in however many facilities it is provided, for a home with three
/// registrations at one address would otherwise have some of its beds twice.
public final class CapacitySum {

  /// @param registeredMaximum the most that may be provided, never what is free
  /// @param unitCode          null where the register gives no unit
  public record Line(String formCode, @Nullable String unitCode, long registeredMaximum) {}

  private record Key(String form, String unit) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      var byForm = form.compareTo(other.form);
      return byForm == 0 ? unit.compareTo(other.unit) : byForm;
    }
  }

  private CapacitySum() {}

  /// Of one registration.
  public static List<Line> of(RegisteredService service) {
    return of(List.of(service));
  }

  /// Of several registrations; one that is given twice (the same identifier) counts once. Ordered
  /// by form and unit; units are never added to each other.
  public static List<Line> of(Collection<RegisteredService> services) {
    var sums = new TreeMap<Key, Long>();
    var counted = new HashSet<String>();
    for (var service : services) {
      if (!counted.add(service.identifier())) continue;
      for (var form : service.forms())
        for (var capacity : form.capacities()) add(sums, form, capacity);
    }
    return sums.entrySet().stream()
        .map(sum -> new Line(sum.getKey().form(), unit(sum.getKey()), sum.getValue()))
        .toList();
  }

  private static void add(Map<Key, Long> sums, RegisteredForm form, RegisteredCapacity capacity) {
    var most = capacity.registeredMaximum();
    if (most == null) return;
    var unit = capacity.unitCode();
    sums.merge(new Key(form.code(), unit == null ? "" : unit), (long) most, Long::sum);
  }

  private static @Nullable String unit(Key key) {
    return key.unit().isEmpty() ? null : key.unit();
  }
}
