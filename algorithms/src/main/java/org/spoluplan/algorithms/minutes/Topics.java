package org.spoluplan.algorithms.minutes;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Points as they were dealt with: a heading that says "Bod č. 2", or a title of the agenda that
/// comes back, and the lines under it.
final class Topics {

  private final List<FoundTopic> topics = new ArrayList<>();
  private @Nullable Line heading;
  private @Nullable Text text;

  private Topics() {}

  static @Nullable List<FoundTopic> in(Minutes minutes) {
    var points = minutes.points();
    var topics = new Topics();
    for (var segment : minutes.segments()) {
      if (isEnd(segment.section())) topics.close();
      if (segment.section() == Section.AGENDA) continue;
      topics.line(segment.heading(), points);
      for (var line : segment.lines()) {
        if (!line.equals(segment.heading())) topics.line(line, points);
      }
    }
    topics.close();
    return topics.topics.isEmpty() ? null : topics.topics;
  }

  /// Signatures and the next meeting belong to no point.
  private static boolean isEnd(Section section) {
    return switch (section) {
      case TAKERS, VERIFIERS, ANNEXES, NEXT, SIGN, WRITTEN -> true;
      default -> false;
    };
  }

  private void line(Line line, Points points) {
    if (points.isHeading(line) || line.is(Line.Kind.POINT)) {
      close();
      heading = line;
    } else if (heading != null) {
      text = text == null ? line.whole() : text.join(line.whole());
    }
  }

  private void close() {
    if (heading != null && text != null) {
      var title = heading.text().isBlank() ? heading.whole() : heading.text();
      var clean = title.strip(" .:–-\t");
      topics.add(new FoundTopic(clean.found(clean.chars(), 0.85), text.found(text.chars(), 0.85)));
    }
    heading = null;
    text = null;
  }
}
