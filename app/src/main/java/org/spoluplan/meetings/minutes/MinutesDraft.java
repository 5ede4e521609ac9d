package org.spoluplan.meetings.minutes;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spoluplan.meetings.minutes.ItemDraft.ReportedDecision;

/// Everything known about a meeting that its minutes say. Texts are as people typed them: markup in
/// [ItemDraft#discussion] and `footer`, plain elsewhere. Times are local (Prague).
///
/// @param beside      what fell outside any item
/// @param footer      letterhead, project and publicity lines of the body, as markup
record MinutesDraft(
    Heading heading,
    Occasion occasion,
    Officials officials,
    AttendanceDraft attendance,
    List<ItemDraft> items,
    Beside beside,
    @Nullable NextMeeting next,
    List<String> annexes,
    List<Project> projects,
    @Nullable String footer,
    @Nullable LocalDate writtenOn) {

  MinutesDraft {
    items = List.copyOf(items);
    annexes = List.copyOf(annexes);
    projects = List.copyOf(projects);
  }

  enum Form {
    IN_PERSON,
    ONLINE,
    HYBRID,
    WRITTEN
  }

  /// @param bodyName    in the nominative, as the body is called
  /// @param programme   whose body it is, e.g. a community plan
  /// @param number      of the minutes in the series of the body, e.g. "12" or "03/2021"
  /// @param title       of a meeting that has a name of its own
  /// @param jointBodies other bodies that met together with this one
  record Heading(
      String bodyName,
      @Nullable String programme,
      @Nullable String number,
      @Nullable String title,
      List<String> jointBodies) {

    Heading {
      jointBodies = List.copyOf(jointBodies);
    }
  }

  /// @param lastDay of a vote per rollam
  record Occasion(
      LocalDate day,
      @Nullable LocalDate lastDay,
      @Nullable LocalTime from,
      @Nullable LocalTime to,
      @Nullable String place,
      Form form) {}

  record Officials(
      @Nullable String openedBy,
      @Nullable String chair,
      List<Official> minuteTakers,
      List<Official> verifiers) {

    static final Officials UNKNOWN = new Officials(null, null, List.of(), List.of());

    Officials {
      minuteTakers = List.copyOf(minuteTakers);
      verifiers = List.copyOf(verifiers);
    }
  }

  /// @param office what the person is in the body or organisation
  record Official(String name, @Nullable String office) {}

  /// @param provisional the day may still change
  record NextMeeting(
      LocalDate day,
      @Nullable LocalTime time,
      @Nullable String place,
      @Nullable String topic,
      boolean provisional) {}

  record Beside(
      List<ReportedDecision> reported,
      List<MotionDraft> motions,
      List<ConclusionDraft> conclusions,
      List<TaskDraft> tasks) {

    static final Beside NOTHING = new Beside(List.of(), List.of(), List.of(), List.of());

    Beside {
      reported = List.copyOf(reported);
      motions = List.copyOf(motions);
      conclusions = List.copyOf(conclusions);
      tasks = List.copyOf(tasks);
    }
  }

  /// In order.
  Stream<ItemDraft> itemsAndParts() {
    return items.stream().flatMap(ItemDraft::withParts);
  }

  /// A project that pays for the meetings.
  ///
  /// @param reference registration number
  record Project(String name, @Nullable String reference, @Nullable String period) {}
}
