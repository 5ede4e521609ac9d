package org.spoluplan.network.vacancies;

import java.util.List;
import java.util.Optional;
import org.spoluplan.network.ServiceForm;
import org.spoluplan.network.SocialService;
import org.spoluplan.network.Vacancy;
import org.spoluplan.page.Form;
import org.spoluplan.page.Option;

/// The page on which people of a service say whether there is room.
///
/// @param history the newest first
record RoomView(SocialService service, List<Line> lines, List<Word> history) {

  /// @param name       of the form
  /// @param last       what was said last
  /// @param units      that room is counted in, when there are more of them
  /// @param registered the registered maximum in words, "10 lůžek"
  /// @param typed      what was sent about this form and could not be taken
  record Line(
      ServiceForm form,
      String name,
      Optional<Word> last,
      List<Option> units,
      List<String> registered,
      Form typed) {}

  /// @param form  its name
  /// @param words "volno 2 lůžek"
  /// @param who   said it
  record Word(String form, String words, Vacancy vacancy, String who) {}

  String path() {
    return service.path() + "/volno";
  }
}
