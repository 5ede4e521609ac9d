package org.spoluplan.capacity.targets;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spoluplan.network.SocialService;
import org.spoluplan.territory.MunicipalityCode;
import org.spoluplan.territory.PlanningUnit;

/// A target against what there is on a day.
///
/// @param municipalities of the unit on that day; none when it was not valid
/// @param registeredE2   the part of registered maxima that falls on the unit, in hundredths
/// @param perThousandE2  what is funded for a thousand of the people; null when nobody was counted
/// @param parts          of services that serve the unit
/// @param nearest        where the nearest service of the type is, when the unit has none
record Gap(
    Target target,
    PlanningUnit unit,
    List<MunicipalityCode> municipalities,
    Judgement judgement,
    long registeredE2,
    @Nullable Long perThousandE2,
    List<Part> parts,
    Optional<Nearest> nearest) {

  Gap {
    municipalities = List.copyOf(municipalities);
    parts = List.copyOf(parts);
  }

  /// @param wholeE2 of the service, in hundredths
  /// @param partE2  of it that falls on the unit
  record Part(SocialService service, boolean typedKey, long wholeE2, long partE2) {}

  /// @param metres as the crow flies, from the town with most people
  record Nearest(SocialService service, String place, long metres) {}
}
