package org.spoluplan.network.basic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.spoluplan.kernel.DateRange;
import org.spoluplan.network.ServiceId;

/// What two versions of the network do not have in common. Seen from the other side, what was added
/// has ended, and values change back.
record Difference(List<NetworkEntry> added, List<NetworkEntry> ended, List<Changed> changed) {

  Difference {
    added = List.copyOf(added);
    ended = List.copyOf(ended);
    changed = List.copyOf(changed);
  }

  /// A service that both have, differently.
  record Changed(NetworkEntry before, NetworkEntry after, List<Change> values) {

    Changed {
      values = List.copyOf(values);
    }

    ServiceId service() {
      return after.service();
    }
  }

  /// One value that differs.
  sealed interface Change {
    record Level(String before, String after) implements Change {}

    record Validity(DateRange before, DateRange after) implements Change {}

    record Entrusted(@Nullable Entrustment before, @Nullable Entrustment after) implements Change {}

    record Note(@Nullable String before, @Nullable String after) implements Change {}

    /// @param before hundredths; null when that form and unit was not there
    record Units(String form, String unit, @Nullable Long before, @Nullable Long after)
        implements Change {}

    /// What the entrustment asks for at least.
    record Minimum(String form, String unit, @Nullable Long before, @Nullable Long after)
        implements Change {}
  }

  boolean isEmpty() {
    return added.isEmpty() && ended.isEmpty() && changed.isEmpty();
  }

  static Difference between(Collection<NetworkEntry> before, Collection<NetworkEntry> after) {
    var old = byService(before);
    var now = byService(after);
    var changed = new ArrayList<Changed>();
    for (var entry : after) {
      var was = old.get(entry.service());
      if (was == null) continue;
      var values = changes(was, entry);
      if (!values.isEmpty()) changed.add(new Changed(was, entry, values));
    }
    return new Difference(without(after, old), without(before, now), changed);
  }

  private static List<NetworkEntry> without(
      Collection<NetworkEntry> entries, Map<ServiceId, NetworkEntry> known) {
    return entries.stream().filter(entry -> !known.containsKey(entry.service())).toList();
  }

  private static Map<ServiceId, NetworkEntry> byService(Collection<NetworkEntry> entries) {
    var all = new LinkedHashMap<ServiceId, NetworkEntry>();
    entries.forEach(entry -> all.put(entry.service(), entry));
    return all;
  }

  private static List<Change> changes(NetworkEntry before, NetworkEntry after) {
    var changes = new ArrayList<Change>();
    if (!before.level().equals(after.level())) {
      changes.add(new Change.Level(before.level(), after.level()));
    }
    changes.addAll(units(before, after));
    if (!before.valid().equals(after.valid())) {
      changes.add(new Change.Validity(before.valid(), after.valid()));
    }
    if (!Objects.equals(before.entrustment(), after.entrustment())) {
      changes.add(new Change.Entrusted(before.entrustment(), after.entrustment()));
    }
    if (!Objects.equals(before.note(), after.note())) {
      changes.add(new Change.Note(before.note(), after.note()));
    }
    return changes;
  }

  private record Counted(String form, String unit) {}

  private static List<Change> units(NetworkEntry before, NetworkEntry after) {
    var counted = new LinkedHashSet<Counted>();
    before.units().forEach(one -> counted.add(new Counted(one.form(), one.unit())));
    after.units().forEach(one -> counted.add(new Counted(one.form(), one.unit())));
    var changes = new ArrayList<Change>();
    for (var what : counted) {
      var was = before.units(what.form(), what.unit());
      var is = after.units(what.form(), what.unit());
      var amounts =
          new Change.Units(
              what.form(),
              what.unit(),
              was.map(NetworkUnits::amountE2).orElse(null),
              is.map(NetworkUnits::amountE2).orElse(null));
      if (!Objects.equals(amounts.before(), amounts.after())) changes.add(amounts);
      var minimum =
          new Change.Minimum(
              what.form(),
              what.unit(),
              was.map(NetworkUnits::minimumE2).orElse(null),
              is.map(NetworkUnits::minimumE2).orElse(null));
      if (!Objects.equals(minimum.before(), minimum.after())) changes.add(minimum);
    }
    return changes;
  }
}
