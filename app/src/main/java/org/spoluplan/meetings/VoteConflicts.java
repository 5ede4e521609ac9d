package org.spoluplan.meetings;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.people.OrganisationId;

/// Says who has a conflict of interest in a vote, for parts of the house from which votes come.
/// Such members neither vote nor count, and nobody can let them in by hand: the conflict has to
/// end where it was said.
public interface VoteConflicts {

  /// Votes that this part knows nothing of are left out.
  ///
  /// @param motions that are not over
  Map<MotionId, Known> of(Collection<MotionId> motions);

  /// Why somebody keeps out of a vote, in Czech.
  ///
  /// @param people        with a conflict of their own
  /// @param organisations whose representatives have one
  record Known(Map<PersonId, String> people, Map<OrganisationId, String> organisations) {

    public static final Known NONE = new Known(Map.of(), Map.of());

    public Known {
      people = Map.copyOf(people);
      organisations = Map.copyOf(organisations);
    }

    public boolean isEmpty() {
      return people.isEmpty() && organisations.isEmpty();
    }

    /// @param organisation that the person stands for
    public @Nullable String why(@Nullable PersonId person, @Nullable OrganisationId organisation) {
      var own = person == null ? null : people.get(person);
      if (own != null || organisation == null) return own;
      return organisations.get(organisation);
    }
  }
}
