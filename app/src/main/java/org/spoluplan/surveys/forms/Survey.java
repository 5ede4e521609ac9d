package org.spoluplan.surveys.forms;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Scoped;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.network.ServiceId;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.surveys.SurveyId;

/// A survey or a worksheet, without its questions.
///
/// @param owner    who asks
/// @param bodies   groups that are asked
/// @param services that fill in a worksheet, with the group that each belongs to
/// @param version  grows with each change
public record Survey(
    SurveyId id,
    OrganisationId owner,
    Content is,
    SurveyState state,
    Set<BodyId> bodies,
    Map<ServiceId, Optional<BodyId>> services,
    int version)
    implements Scoped {

  /// @param privacy what happens to the answers, read before the first question
  /// @param opens   the first day; null: when it is opened
  /// @param closes  the last day; null: when it is closed
  public record Content(
      SurveyKind kind,
      String title,
      @Nullable String intro,
      String privacy,
      @Nullable LocalDate opens,
      @Nullable LocalDate closes) {}

  public Survey {
    bodies = Set.copyOf(bodies);
    services = Map.copyOf(services);
  }

  public boolean takesAnswers(LocalDate today) {
    var opens = is.opens();
    var closes = is.closes();
    return state == SurveyState.OPEN
        && (opens == null || !opens.isAfter(today))
        && (closes == null || !closes.isBefore(today));
  }

  /// Opened, but its first day has not come.
  public boolean isAwaited(LocalDate today) {
    var opens = is.opens();
    return state == SurveyState.OPEN && opens != null && opens.isAfter(today);
  }

  public String path() {
    return id.path();
  }

  @Override
  public Set<UUID> scopes() {
    var scopes = new HashSet<UUID>();
    scopes.add(owner.value());
    bodies.forEach(body -> scopes.add(body.value()));
    return Set.copyOf(scopes);
  }
}
