package org.spoluplan.planning.approvals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Scoped;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.territory.MunicipalityCode;

/// One of those whose decision the plan needs.
///
/// @param body      of groups and of the steering body
/// @param office    who speaks for the municipality; null where nobody knows
/// @param dropped   why its decision is not needed after all
/// @param decisions the last one counts
record Step(
    StepId id,
    Organ organ,
    @Nullable BodyId body,
    @Nullable MunicipalityCode municipality,
    @Nullable OrganisationId office,
    @Nullable String dropped,
    List<Decision> decisions)
    implements Scoped {

  Step {
    decisions = List.copyOf(decisions);
  }

  Optional<Decision.Said> said() {
    return decisions.isEmpty() ? Optional.empty() : Optional.of(decisions.getLast().said());
  }

  boolean isNeeded() {
    return dropped == null;
  }

  boolean isFavourable() {
    return said().map(Decision.Said::verdict).filter(Verdict::isFavourable).isPresent();
  }

  boolean isApproved() {
    return said().map(Decision.Said::verdict).filter(Verdict.APPROVED::equals).isPresent();
  }

  /// Nobody decided yet, or put it off.
  boolean waits() {
    var last = said().map(Decision.Said::verdict);
    return isNeeded() && (last.isEmpty() || last.get() == Verdict.POSTPONED);
  }

  /// Its municipality's.
  @Override
  public Set<UUID> scopes() {
    return office == null ? Set.of() : Set.of(office.value());
  }
}
