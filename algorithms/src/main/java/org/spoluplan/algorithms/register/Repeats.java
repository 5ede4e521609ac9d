package org.spoluplan.algorithms.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The same facility given several times in one record. The same are those whose name differs at
/// most in case, spaces, punctuation and diacritics, at the same address, with days that overlap or
/// follow each other: folding diacritics can merge nothing else, for the address must be the same
/// too. Facilities with a secret address are never merged: nobody can see whether they are one.
///
/// @param kept    in the order of their first mention; days span all that were merged
/// @param remarks one for each facility that was merged away
public record Repeats(List<RegisteredFacility> kept, List<Remark> remarks) {

  public Repeats {
    kept = List.copyOf(kept);
    remarks = List.copyOf(remarks);
  }

  /// Of the facilities of one service.
  public static Repeats removed(List<RegisteredFacility> facilities) {
    var kept = new ArrayList<RegisteredFacility>();
    var remarks = new ArrayList<Remark>();
    for (var i = 0; i < facilities.size(); i++) {
      var facility = facilities.get(i);
      var same = indexOfSame(kept, facility);
      if (same < 0) kept.add(facility);
      else {
        var where = "zarizeni[" + i + "]";
        var first = kept.get(same);
        remarks.add(
            new Remark(Remark.Code.FACILITY_REPEATED, where, facility.name(), first.name()));
        kept.set(same, merged(first, facility));
      }
    }
    return new Repeats(kept, remarks);
  }

  private static int indexOfSame(List<RegisteredFacility> kept, RegisteredFacility facility) {
    for (var i = 0; i < kept.size(); i++) if (isSame(kept.get(i), facility)) return i;
    return -1;
  }

  private static boolean isSame(RegisteredFacility one, RegisteredFacility other) {
    return !one.secret()
        && !other.secret()
        && FacilityKey.ofName(one.name()).equals(FacilityKey.ofName(other.name()))
        && FacilityKey.isSamePlace(one.address(), other.address())
        && touches(one, other);
  }

  private static boolean touches(RegisteredFacility one, RegisteredFacility other) {
    return !endsBefore(one.to(), other.from()) && !endsBefore(other.to(), one.from());
  }

  private static boolean endsBefore(@Nullable LocalDate to, @Nullable LocalDate from) {
    return to != null && from != null && to.plusDays(1).isBefore(from);
  }

  private static RegisteredFacility merged(RegisteredFacility one, RegisteredFacility other) {
    return new RegisteredFacility(
        one.name(),
        earliest(one.from(), other.from()),
        latest(one.to(), other.to()),
        false,
        betterAddress(one.address(), other.address()));
  }

  /// The one with a code of its address point.
  private static @Nullable RegisterAddress betterAddress(
      @Nullable RegisterAddress one, @Nullable RegisterAddress other) {
    return one == null || (one.addressPointCode() == null && other != null) ? other : one;
  }

  private static @Nullable LocalDate earliest(@Nullable LocalDate one, @Nullable LocalDate other) {
    if (one == null || other == null) return null;
    return one.isBefore(other) ? one : other;
  }

  private static @Nullable LocalDate latest(@Nullable LocalDate one, @Nullable LocalDate other) {
    if (one == null || other == null) return null;
    return one.isAfter(other) ? one : other;
  }
}
