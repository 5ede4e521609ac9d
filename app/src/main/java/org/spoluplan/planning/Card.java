package org.spoluplan.planning;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.access.Scoped;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.people.OrganisationId;

/// A chapter or a card of a plan as it stands now.
///
/// @param key       the same measure has the same key in every plan
/// @param depth     0: a chapter
/// @param code      unique in the plan, also among cards that are gone
/// @param analysis  the chapter puts itself together from what the application knows
/// @param body      works on it
/// @param owner     answers for it
/// @param office    whose people answer for it
/// @param removed   why it is gone; null: it is not
/// @param revision  number of its last revision
public record Card(
    CardId id,
    Plan plan,
    @Nullable CardId parent,
    UUID key,
    int depth,
    int position,
    String code,
    @Nullable Analysis analysis,
    @Nullable BodyId body,
    @Nullable PersonId owner,
    @Nullable OrganisationId office,
    @Nullable String removed,
    CardContent is,
    int revision,
    @Nullable PersonId changedBy,
    Instant changedAt)
    implements Scoped {

  /// What a chapter of analysis is made of.
  public enum Analysis {
    TERRITORY,
    SERVICES,
    GAPS,
    NEEDS,
    /// What groups wrote on boards of strengths, weaknesses, opportunities and threats.
    SWOT,
    SURVEYS
  }

  public boolean isChapter() {
    return depth == 0;
  }

  /// Has an owner, costs and indicators.
  public boolean isMeasure() {
    var level = plan.level(depth);
    return level != null && level.measure();
  }

  /// Its plan's, its group's, its owner's.
  @Override
  public Set<UUID> scopes() {
    var scopes = new HashSet<>(plan.scopes());
    if (body != null) scopes.add(body.value());
    if (owner != null) scopes.add(owner.value());
    if (office != null) scopes.add(office.value());
    return scopes;
  }

  /// "Op1.2 Terénní program v Bulovce"
  public String title() {
    return isChapter() ? is.name() : code + " " + is.name();
  }

  public String path() {
    return id.path();
  }
}
