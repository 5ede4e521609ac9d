package org.spoluplan.grants;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Scoped;
import org.spoluplan.kernel.DateRange;

/// A call for applications: what a programme gives in one year.
///
/// @param state         at the moment it was read
/// @param announced     the resolution that announced it
/// @param secondRoundOf the call whose returned money it divides
/// @param version       grows with each change
public record Call(
    CallId id,
    Programme programme,
    Content is,
    CallState state,
    @Nullable Resolution announced,
    @Nullable CallId secondRoundOf,
    boolean commented,
    int version)
    implements Scoped {

  /// @param year        the year the money is for
  /// @param pot         in haléře
  /// @param costs       costs of these days count
  /// @param comments    days on which draft rules may be commented; null: they may not
  /// @param settleBy    the last day for settlements
  /// @param attachments in the order of the form
  /// @param committeeRequired a committee votes on the proposal before the council decides
  public record Content(
      int year,
      String title,
      String purpose,
      long pot,
      DateRange costs,
      CallWindow window,
      @Nullable DateRange comments,
      LocalDate settleBy,
      String contact,
      Set<CallCondition> conditions,
      List<PointsCriterion> criteria,
      List<AskedAttachment> attachments,
      boolean committeeRequired) {

    public Content {
      conditions = Set.copyOf(conditions);
      criteria = List.copyOf(criteria);
      attachments = List.copyOf(attachments);
    }

    public int mostPoints() {
      return criteria.stream().mapToInt(PointsCriterion::most).sum();
    }

    public boolean takesComments(LocalDate today) {
      return comments != null && comments.contains(today);
    }
  }

  public String path() {
    return id.path();
  }

  /// Draft rules that were put up for comments are public before the call is.
  public boolean isPublic() {
    return state.isPublic() || commented;
  }

  @Override
  public Set<UUID> scopes() {
    var funder = programme.funder().value();
    return isPublic() ? Set.of(funder, OPEN_TO_ALL) : Set.of(funder);
  }
}
