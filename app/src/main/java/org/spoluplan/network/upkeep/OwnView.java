package org.spoluplan.network.upkeep;

import java.util.List;
import java.util.Optional;
import org.spoluplan.network.SocialService;
import org.spoluplan.network.Vacancy;
import org.spoluplan.page.Paging;

/// The page of one's own services.
///
/// @param setsReminders whether the reader decides when people are asked
/// @param afterDays     without a word from the service it counts as not confirmed
record OwnView(List<Line> lines, Paging paging, boolean setsReminders, int afterDays) {

  /// @param who     confirmed it last
  /// @param changes that wait to be written down
  record Line(
      SocialService service,
      String type,
      List<Room> rooms,
      Freshness freshness,
      String who,
      List<ReportedChange> changes,
      boolean ended) {}

  /// @param last what was said last about room in that form
  record Room(String code, String name, Optional<Vacancy> last, String words) {}
}
