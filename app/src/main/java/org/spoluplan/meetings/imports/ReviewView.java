package org.spoluplan.meetings.imports;

import java.util.List;
import java.util.Optional;
import org.spoluplan.algorithms.minutes.Span;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.page.Form;
import org.spoluplan.page.Option;

/// A draft beside its source.
///
/// @param body       who met, as far as it is known
/// @param bodies     known bodies to choose from
/// @param types      of a new body
/// @param type       the chosen one of them, else what the name says
/// @param notes      keys of what is to be known of the file
/// @param unsure     how many people somebody must tell apart
/// @param meeting    what it was accepted as
/// @param sameDay    the meeting that the body has on that day already
record ReviewView(
    ImportedFile file,
    Form form,
    List<Passage> source,
    List<Section> sections,
    Identity body,
    List<Option> bodies,
    List<Option> types,
    String type,
    List<Warning> warnings,
    List<String> notes,
    long doubtful,
    long unsure,
    Optional<Meeting> meeting,
    Optional<Meeting> sameDay) {

  /// All values of one field.
  ///
  /// @param adds whether one more may be added
  record Section(Field field, List<Group> groups, boolean adds) {}

  /// One person, vote, task …, or one value.
  ///
  /// @param dropped it does not belong there
  record Group(List<Row> rows, boolean dropped, Optional<Who> who) {

    Row head() {
      return rows.getFirst();
    }
  }

  /// @param words to choose from; empty: anything can be typed
  /// @param lines more than one for long texts
  record Row(ImportedValue value, List<String> words, int lines) {}

  /// Who a name is.
  ///
  /// @param chosen the value of the choice; empty: what the names say
  record Who(Identity identity, List<Option> choices, String chosen) {

    boolean isUnsure() {
      return identity instanceof Identity.Unsure;
    }
  }

  /// @param code as in `docs/MINUTES-FORMAT.md`
  record Warning(String code, String message, List<Span> spans) {}

  boolean isDraft() {
    return file.state() == ImportState.DRAFT;
  }

  boolean hasPersonalData() {
    return warnings.stream().anyMatch(warning -> warning.code().equals("PERSONAL_DATA"));
  }

  /// Whether there are fields of which nothing was found.
  boolean hasMissing() {
    return sections.stream()
        .anyMatch(section -> section.groups().isEmpty() && !section.field().needed());
  }

  /// Whether something that was filled in could not be taken.
  boolean addsInVain() {
    return form.problems().keySet().stream().anyMatch(name -> name.startsWith("new-"));
  }
}
