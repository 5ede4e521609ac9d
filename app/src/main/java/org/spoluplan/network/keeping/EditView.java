package org.spoluplan.network.keeping;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spoluplan.network.SocialService;
import org.spoluplan.network.upkeep.ReportedChange;

/// The page where a service is changed.
///
/// @param places   how many fieldsets for places there are, filled in or not
/// @param amounts  so for amounts of each form
/// @param warnings what to look at; nothing was saved
/// @param conflict what somebody else saved meanwhile
/// @param reported what people said has changed
record EditView(
    SocialService service,
    Choices choices,
    int places,
    int contacts,
    Map<String, Integer> amounts,
    List<Warning> warnings,
    Optional<Conflict> conflict,
    List<ReportedChange> reported,
    Whose whose) {

  /// Whose entry it is to the reader.
  enum Whose {
    OWN,
    /// People of the service are told of the change.
    OTHERS,
    /// Nobody of the service is known.
    STRANGERS
  }

  String path() {
    return service.path() + "/upravit";
  }

  int amountsOf(String form) {
    return amounts.getOrDefault(form, 1);
  }

  String seen() {
    return Warning.seen(warnings);
  }
}
