package org.spoluplan.network.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.register.ThreeWay;
import org.spoluplan.algorithms.register.ThreeWay.Outcome;
import org.spoluplan.network.Place;
import org.spoluplan.territory.MunicipalityCode;

/// What was edited here meets what changed in the register since the last import.
///
/// @param result what holds now; parts that are asked about stay as they are here
/// @param taken  from the register
/// @param asked  both changed: people of the service decide
record Merging(LaidOut result, List<PartChange> taken, List<PartChange> asked) {

  Merging {
    taken = List.copyOf(taken);
    asked = List.copyOf(asked);
  }

  /// @param base     what the register said last; nothing when it has not been asked about this yet
  /// @param here     what is kept here
  /// @param register what it says now
  static Merging of(LaidOut base, LaidOut here, LaidOut register) {
    var keys = new TreeSet<>(base.parts().keySet());
    keys.addAll(here.parts().keySet());
    keys.addAll(register.parts().keySet());
    var result = new TreeMap<>(here.parts());
    var taken = new ArrayList<PartChange>();
    var asked = new ArrayList<PartChange>();
    for (var key : keys) {
      var change = new PartChange(key, here.get(key), register.get(key));
      switch (outcome(key, base, here, register)) {
        case KEEP_HERE -> {}
        case ASK -> asked.add(change);
        case TAKE_REGISTER -> {
          taken.add(change);
          put(result, change);
        }
      }
    }
    return new Merging(new LaidOut(result), taken, asked);
  }

  private static void put(TreeMap<PartKey, Object> result, PartChange change) {
    var value = change.register();
    if (value == null) result.remove(change.key());
    else result.put(change.key(), value);
  }

  private static Outcome outcome(PartKey key, LaidOut base, LaidOut here, LaidOut register) {
    if (becameSecret(key, base, here, register)) return Outcome.TAKE_REGISTER;
    var outcome = new ThreeWay<>(base.get(key), here.get(key), register.get(key)).outcome();
    return outcome == Outcome.TAKE_REGISTER && givesItAway(key, here, register)
        ? Outcome.ASK
        : outcome;
  }

  /// Another provider is other people who may edit: nobody takes that over unasked.
  private static boolean givesItAway(PartKey key, LaidOut here, LaidOut register) {
    return key.part() == RegisterPart.PROVIDER
        && here.get(key) instanceof ProviderName us
        && register.get(key) instanceof ProviderName them
        && !us.isSame(them);
  }

  /// An address that the register hides from now on is not left standing here, whoever edited it
  /// or gave it another name. The price: another place that was added here in the same municipality
  /// at the same time goes too.
  private static boolean becameSecret(PartKey key, LaidOut base, LaidOut here, LaidOut register) {
    if (register.get(key) != null) return false;
    if (!(here.get(key) instanceof Place place) || place.secret()) return false;
    var town = place.municipality();
    if (hidden(register, town) <= hidden(base, town)) return false;
    return base.get(key) != null || isRenamedHere(town, base, here, register);
  }

  /// The register had an open place there that it has no more, and neither have we by that name.
  private static boolean isRenamedHere(
      @Nullable MunicipalityCode town, LaidOut base, LaidOut here, LaidOut register) {
    return base.parts().entrySet().stream()
        .filter(one -> one.getValue() instanceof Place place && isOpenIn(town, place))
        .anyMatch(one -> register.get(one.getKey()) == null && here.get(one.getKey()) == null);
  }

  private static boolean isOpenIn(@Nullable MunicipalityCode town, Place place) {
    return !place.secret() && Objects.equals(place.municipality(), town);
  }

  /// How many places in the municipality it hides.
  private static long hidden(LaidOut said, @Nullable MunicipalityCode town) {
    return said.parts().values().stream()
        .filter(Place.class::isInstance)
        .map(Place.class::cast)
        .filter(place -> place.secret() && Objects.equals(place.municipality(), town))
        .count();
  }
}
