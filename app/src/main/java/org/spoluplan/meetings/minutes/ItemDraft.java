package org.spoluplan.meetings.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One item of the agenda with all that came of it.
///
/// @param number       on the approved agenda; of a part, within its item
/// @param parts        its sub-points
/// @param presenter    who reports
/// @param discussion   markup
/// @param papers       titles of documents the members had
/// @param confidential left out of the public copy, with its title
record ItemDraft(
    int number,
    String title,
    List<ItemDraft> parts,
    @Nullable String presenter,
    @Nullable String discussion,
    List<String> papers,
    List<ReportedDecision> reported,
    List<MotionDraft> motions,
    List<ConclusionDraft> conclusions,
    List<TaskDraft> tasks,
    boolean confidential) {

  ItemDraft {
    parts = List.copyOf(parts);
    papers = List.copyOf(papers);
    reported = List.copyOf(reported);
    motions = List.copyOf(motions);
    conclusions = List.copyOf(conclusions);
    tasks = List.copyOf(tasks);
  }

  /// Whether anything but its title is known.
  boolean saysAnything() {
    return presenter != null
        || discussion != null
        || !(papers.isEmpty() && reported.isEmpty() && motions.isEmpty())
        || !(conclusions.isEmpty() && tasks.isEmpty());
  }

  /// The item and then its parts.
  Stream<ItemDraft> withParts() {
    return Stream.concat(Stream.of(this), parts.stream());
  }

  /// What another body decided and this one only heard of.
  ///
  /// @param reference e.g. "usnesení č. 47/2017"
  record ReportedDecision(
      String body, @Nullable String reference, @Nullable LocalDate day, String wording) {}
}
