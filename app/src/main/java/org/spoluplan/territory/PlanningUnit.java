package org.spoluplan.territory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Scoped;
import org.spoluplan.kernel.DateRange;

/// A set of municipalities that something is planned for: an SO ORP, a microregion, the villages
/// that one care service drives to. Its composition changes in time; earlier years keep theirs.
///
/// @param purpose      what is planned for it
/// @param scopes       in which one must have the right to change it; none: everywhere
/// @param version      grows with every change
/// @param compositions from the earliest, at least one; each lasts until the next begins
public record PlanningUnit(
    PlanningUnitId id,
    String name,
    @Nullable String purpose,
    Set<UUID> scopes,
    int version,
    List<UnitComposition> compositions)
    implements Scoped {

  public PlanningUnit {
    scopes = Set.copyOf(scopes);
    compositions = List.copyOf(compositions);
  }

  /// From the first composition to the end of the last.
  public DateRange valid() {
    return new DateRange(compositions.getFirst().valid().from(), last().valid().to());
  }

  public UnitComposition last() {
    return compositions.getLast();
  }

  /// Empty before it was made and after it ended.
  public Optional<UnitComposition> on(LocalDate day) {
    return compositions.stream().filter(one -> one.valid().contains(day)).findFirst();
  }

  public String path() {
    return id.path();
  }
}
