package org.spoluplan.algorithms.minutes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Drafts of a few lines under a common head, and what stands in their lists.
final class DraftOf {

  private static final String HEAD =
      "Zápis z jednání pracovní skupiny pro seniory\nkonaného dne 6. 2. 2024 od 9:00 hod.\n\n";

  private DraftOf() {}

  static ExtractedMinutes lines(String lines) {
    return MinutesParser.parse(HEAD + lines);
  }

  /// Lines under a heading of a point that was dealt with.
  static ExtractedMinutes said(String lines) {
    return lines(
        "Program:\n1. Zahájení\n2. Různé\n\n1. Zahájení\nSešli jsme se.\n\n2. Různé\n" + lines);
  }

  static List<String> texts(@Nullable List<Found<String>> found) {
    return found == null ? List.of() : found.stream().map(Found::value).toList();
  }

  static List<String> names(@Nullable List<Found<FoundPerson>> people) {
    return people == null
        ? List.of()
        : people.stream().map(person -> person.value().name()).toList();
  }

  /// "what | until when | how it stands".
  static List<String> tasks(ExtractedMinutes draft) {
    var tasks = draft.tasks();
    return tasks == null
        ? List.of()
        : tasks.stream()
            .map(
                task ->
                    String.join("|", task.what().value(), value(task.due()), value(task.status())))
            .toList();
  }

  static String value(@Nullable Found<?> found) {
    return found == null ? "" : found.value().toString();
  }
}
