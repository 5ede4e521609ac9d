package org.spoluplan.meetings.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
/// @param meeting    what it was accepted as
/// @param goneOn     what has come of the meeting since, see [UndoRecords#goneOn]
/// @param sameDay    the meeting that the body has on that day already
/// @param hasNext    whether there are other drafts to look through
/// @param mayImport  whether the reader may do more than read
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
    Optional<Meeting> meeting,
    List<String> goneOn,
    Optional<Meeting> sameDay,
    boolean hasNext,
    boolean mayImport) {

  /// All values of one field.
  ///
  /// @param more blanks for one more; none where no more can be added
  record Section(Field field, List<Group> groups, List<BlankRow> more) {}

  /// One person, vote, task …, or one value.
  ///
  /// @param blanks  for what is not said of it
  /// @param dropped it does not belong there
  record Group(List<Row> rows, List<BlankRow> blanks, boolean dropped, Optional<Who> who) {

    Row head() {
      return rows.getFirst();
    }

    /// Whether it is clear who is meant; it may be said otherwise.
    boolean isKnownWho() {
      return who.isPresent() && (dropped || !who.get().isUnsure());
    }

    /// Whether there is something to be said that is folded away.
    boolean hasMore() {
      return isKnownWho() || !blanks.isEmpty();
    }

    /// Names of the form's fields that are folded away and empty unless somebody typed there.
    List<String> fields() {
      return Stream.concat(
              Stream.of("whom-" + head().value().id()),
              blanks.stream().map(row -> row.blank().name()))
          .toList();
    }
  }

  /// @param words to choose from; empty: anything can be typed
  /// @param lines more than one for long texts
  record Row(ImportedValue value, List<String> words, int lines) {}

  /// To be filled in; words and lines as of a [Row].
  record BlankRow(Blank blank, List<String> words, int lines) {}

  /// Who a name is.
  ///
  /// @param chosen the value of the choice; empty: what the names say
  record Who(Identity identity, List<Option> choices, String chosen) {

    /// The chosen one in words.
    String label() {
      return choices.stream()
          .filter(option -> option.value().equals(chosen))
          .map(Option::label)
          .findFirst()
          .orElse("");
    }

    boolean isUnsure() {
      return identity instanceof Identity.Unsure;
    }
  }

  /// What somebody should look at.
  ///
  /// @param field  of which it is a value; `body` for who met
  /// @param text   what was read; empty where nothing was
  /// @param anchor the id of the field where it is said
  record Doubt(String field, String text, String anchor) {}

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

  /// In the order of the page.
  List<Doubt> doubts() {
    var doubts = new ArrayList<Doubt>();
    if (!isDraft()) return doubts;
    if (body instanceof Identity.Unsure) doubts.add(new Doubt("body", "", "body"));
    for (var section : sections) {
      var field = section.field();
      if (field.needed() && section.groups().isEmpty()) {
        doubts.add(new Doubt(field.key(), "", new Blank(field, 0, "").name()));
      }
      for (var group : section.groups()) doubts.addAll(doubts(field, group));
    }
    return doubts;
  }

  private static List<Doubt> doubts(Field field, Group group) {
    var doubts = new ArrayList<Doubt>();
    for (var row : group.rows()) {
      var value = row.value();
      if (!value.isDoubtful()) continue;
      var shown = ValueText.shown(field, value.part(), value.value());
      doubts.add(new Doubt(field.key(), Shortened.fitting(40, shown), "v-" + value.id()));
    }
    var head = group.head().value();
    if (!group.dropped() && group.who().filter(Who::isUnsure).isPresent()) {
      doubts.add(new Doubt(field.key(), head.value(), "who-" + head.id()));
    }
    return doubts;
  }

  /// Whether somebody else saved the draft while this reader was writing.
  boolean isConflict() {
    return !form.names().isEmpty() && !form.value("version").equals(String.valueOf(file.version()));
  }

  /// Whether something that was filled in could not be taken.
  boolean addsInVain() {
    return form.problems().keySet().stream().anyMatch(name -> name.startsWith("new-"));
  }
}
