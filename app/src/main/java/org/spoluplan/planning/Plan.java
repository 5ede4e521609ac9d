package org.spoluplan.planning;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Scoped;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.territory.MunicipalityCode;

/// A community plan, or the plan of a region.
///
/// @param organisation   the town or region whose plan it is
/// @param body           that steers it
/// @param groups         bodies that work on its cards
/// @param levels         from the top
/// @param municipalities that make it together; each approves it for itself
/// @param predecessor    the plan before it
/// @param published      a version of it may be read by everybody
/// @param version        grows with each change of what stands here
public record Plan(
    PlanId id,
    OrganisationId organisation,
    String name,
    int from,
    int to,
    @Nullable BodyId body,
    Set<BodyId> groups,
    List<Level> levels,
    Set<MunicipalityCode> municipalities,
    @Nullable PlanId predecessor,
    PlanStage stage,
    boolean published,
    int version)
    implements Scoped {

  /// @param depth   1 is the top
  /// @param name    vize, priorita, cíl, opatření, aktivita, akce
  /// @param prefix  stands before the number: Op
  /// @param measure has the whole card of a measure, not a name and a text only
  public record Level(int depth, String name, String prefix, boolean measure) {}

  public Plan {
    groups = Set.copyOf(groups);
    levels = List.copyOf(levels);
    municipalities = Set.copyOf(municipalities);
  }

  /// Null for chapters and for depths that the plan does not have.
  public @Nullable Level level(int depth) {
    return depth < 1 || depth > levels.size() ? null : levels.get(depth - 1);
  }

  public boolean covers(int year) {
    return from <= year && year <= to;
  }

  @Override
  public Set<UUID> scopes() {
    var scopes = new HashSet<UUID>();
    scopes.add(organisation.value());
    if (body != null) scopes.add(body.value());
    groups.forEach(group -> scopes.add(group.value()));
    return scopes;
  }

  public String path() {
    return id.path();
  }
}
