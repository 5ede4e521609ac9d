package org.spoluplan.network;

import org.jspecify.annotations.Nullable;
import org.spoluplan.kernel.DateRange;
import org.spoluplan.territory.MunicipalityCode;

/// Where the service is given.
///
/// @param address null when it is secret or not known
/// @param secret  people in danger live there: of the address only the municipality is kept, so
///                that nothing can list it, write it down or put it on a map
/// @param hours   when it is open, in words; null when it is secret, for words may tell the way
/// @param valid   when the service is given there
public record Place(
    @Nullable String name,
    boolean secret,
    @Nullable MunicipalityCode municipality,
    @Nullable Address address,
    @Nullable String hours,
    BarrierFree barrierFree,
    DateRange valid) {

  public enum BarrierFree {
    YES,
    PARTLY,
    NO,
    UNKNOWN
  }

  public Place {
    if (secret) {
      name = null;
      address = null;
      hours = null;
    }
  }
}
