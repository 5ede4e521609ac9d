package org.spoluplan.network;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spoluplan.territory.MunicipalityCode;

/// Where the service comes to people.
///
/// @param municipalities empty unless the kind is [Kind#MUNICIPALITIES]
/// @param region         its code, null unless the kind is [Kind#REGION]
/// @param note           in words, as the provider says it
public record AreaServed(
    Kind kind,
    Set<MunicipalityCode> municipalities,
    @Nullable String region,
    @Nullable String note) {

  public enum Kind {
    MUNICIPALITIES,
    REGION,
    COUNTRY,
    /// Not known; that is not nowhere.
    UNKNOWN
  }

  public AreaServed {
    municipalities = Set.copyOf(municipalities);
    if ((kind == Kind.REGION) != (region != null)) {
      throw new IllegalArgumentException("area " + kind + " with region " + region);
    }
  }

  public static AreaServed unknown(@Nullable String note) {
    return new AreaServed(Kind.UNKNOWN, Set.of(), null, note);
  }

  public static AreaServed of(Set<MunicipalityCode> municipalities, @Nullable String note) {
    return municipalities.isEmpty()
        ? unknown(note)
        : new AreaServed(Kind.MUNICIPALITIES, municipalities, null, note);
  }
}
