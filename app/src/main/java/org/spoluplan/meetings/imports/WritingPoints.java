package org.spoluplan.meetings.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spoluplan.access.Actor;
import org.spoluplan.algorithms.czech.Alike;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.imports.Draft.Item;
import org.springframework.stereotype.Component;

/// The agenda with what was said about each point. A point that was dealt with and stands on no
/// agenda comes after the others.
@Component
class WritingPoints {

  /// So much alike are the headings of one point in the agenda and in the text.
  private static final double SAME_POINT = 0.6;

  private final MeetingRecords meetings;
  private final Bringing bringing;

  WritingPoints(MeetingRecords meetings, Bringing bringing) {
    this.meetings = meetings;
    this.bringing = bringing;
  }

  Points write(Actor actor, ImportId id, MeetingId meeting, Draft draft) {
    var points = new Points();
    var topics = new ArrayList<>(draft.items(Field.TOPICS));
    var position = 1;
    for (var point : draft.items(Field.AGENDA)) {
      var topic = take(topics, point.head().value());
      var said = topic.map(one -> one.text("text")).orElse(null);
      var item = meetings.addAgendaItem(meeting, position++, point.head().value(), said);
      bringing.brought(actor, id, "agenda-item", item, point.head());
      topic.flatMap(one -> one.part("text")).ifPresent(text -> points.add(item, text.span()));
    }
    for (var topic : topics) {
      var title = topic.head().value();
      var item = meetings.addAgendaItem(meeting, position++, title, topic.text("text"));
      bringing.brought(actor, id, "agenda-item", item, topic.head());
      topic.part("text").ifPresent(text -> points.add(item, text.span()));
    }
    return points;
  }

  private static Optional<Item> take(List<Item> topics, String title) {
    var found =
        topics.stream()
            .filter(topic -> Alike.share(topic.head().value(), title) >= SAME_POINT)
            .findFirst();
    found.ifPresent(topics::remove);
    return found;
  }
}
