package org.spoluplan.catalogue.finding;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.spoluplan.algorithms.finding.Facet;
import org.spoluplan.codelists.CodeItem;
import org.spoluplan.network.Contact;
import org.spoluplan.network.SocialService;
import org.spoluplan.network.Vacancy;
import org.spoluplan.page.Option;
import org.spoluplan.page.Paging;

/// A search and its answer, ready to be shown.
///
/// @param asked      somebody wrote or ticked something
/// @param meant      how the question was understood: needs, people
/// @param town       where it looks; empty for everywhere
/// @param notTown    what was written as a municipality and is none we know
/// @param mended     words that were taken for others
/// @param lines      this page of what was found
/// @param elsewhere  the nearest there is when nothing was found
/// @param call       who tells more when nothing was found
/// @param situations what happens in lives, for whoever does not know what to write
record FindingView(
    boolean asked,
    List<String> meant,
    Optional<String> town,
    Optional<String> notTown,
    List<String> mended,
    Paging paging,
    List<Line> lines,
    List<Line> elsewhere,
    List<Line> call,
    List<Filter> filters,
    List<Option> dropping,
    List<String> situations) {

  /// @param towns where it is given, by name, the nearest first; none when addresses say nothing
  /// @param why   which of the needs and people that were told it meets
  record Line(
      SocialService service,
      Optional<CodeItem> type,
      List<String> towns,
      OptionalDouble km,
      boolean here,
      Optional<Vacancy> room,
      List<String> why) {

    Optional<Contact> phone() {
      return service.is().contacts(Contact.Kind.PHONE).stream().findFirst();
    }
  }

  /// @param field   of the form
  /// @param yesOrNo one tick instead of a list
  record Filter(Facet facet, String field, boolean yesOrNo, List<Choice> choices) {}

  /// @param count how many there would be with it
  record Choice(String value, String label, int count) {}

  int found() {
    return paging.total();
  }
}
