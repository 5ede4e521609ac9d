package org.spoluplan.page;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Implemented by each capability in which something can wait for a person: tasks, votes,
/// invitations, minutes to be signed. The home page shows all of it together.
public interface Waiting {

  enum Urgency {
    OVERDUE,
    SOON,
    OPEN
  }

  /// One thing that waits; all texts are in the reader's language.
  ///
  /// @param what what is to be done
  /// @param from where it comes from: "úkol z jednání …"
  /// @param due  the last day; null when there is none
  /// @param when the last day in words, "průběžně", or empty
  /// @param path where it is done
  /// @param act  the words on the link that leads there: "Zapsat, jak to jde"
  record Item(
      String what,
      String from,
      @Nullable LocalDate due,
      String when,
      String path,
      String act,
      Urgency urgency) {}

  /// What waits for the reader of the page; empty for nobody.
  List<Item> of(Page page);
}
