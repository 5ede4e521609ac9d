package org.spoluplan.planning.needs;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Scoped;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.planning.NeedId;
import org.spoluplan.territory.MunicipalityCode;

/// What is missing for whom and where ("chybí ubytování pro důchodce bez příjmu").
///
/// @param number   in the register of its organisation
/// @param joinedTo the need that speaks for this one now
/// @param written  when it was first written down
/// @param latest   what was concluded last; null: nobody concluded anything yet
record Need(
    NeedId id,
    OrganisationId organisation,
    int number,
    Content is,
    @Nullable NeedId joinedTo,
    LocalDate written,
    @Nullable Verdict latest,
    int version)
    implements Scoped {

  /// @param body       the group it belongs to
  /// @param groups     of the list of target groups
  /// @param situations of the list of adverse situations
  /// @param places     empty: the whole territory of the organisation
  record Content(
      String title,
      @Nullable String description,
      @Nullable BodyId body,
      @Nullable Trend trend,
      List<String> groups,
      List<String> situations,
      Set<MunicipalityCode> places) {

    Content {
      groups = List.copyOf(groups);
      situations = List.copyOf(situations);
      places = Set.copyOf(places);
    }
  }

  enum Trend {
    NEW,
    GROWING,
    STABLE,
    FALLING
  }

  /// Once a group concluded something, everybody may read it.
  boolean isPublic() {
    return latest != null;
  }

  @Override
  public Set<UUID> scopes() {
    var scopes = new HashSet<UUID>();
    scopes.add(organisation.value());
    if (is.body() != null) scopes.add(is.body().value());
    if (isPublic()) scopes.add(Scoped.OPEN_TO_ALL);
    return scopes;
  }

  String path() {
    return id.path();
  }
}
