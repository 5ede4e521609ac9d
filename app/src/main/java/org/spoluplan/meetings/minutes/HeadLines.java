package org.spoluplan.meetings.minutes;

import static org.spoluplan.meetings.minutes.Wording.say;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spoluplan.meetings.minutes.MinutesDraft.Heading;
import org.spoluplan.meetings.minutes.MinutesDraft.Occasion;

/// Title and the lines under it: what the meeting was about, when and where it was.
final class HeadLines {

  private HeadLines() {}

  static void write(MinutesDraft draft, Lines lines) {
    var heading = draft.heading();
    lines.add("# " + Lines.typed(title(heading)));
    lines.addLines(Arrays.asList(typed(heading.title()), typed(heading.programme())));
    var officials = draft.officials();
    lines.addLines(
        Arrays.asList(
            Lines.fact(say("head.joint"), Lines.typed(heading.jointBodies(), ", ")),
            when(draft.occasion()),
            Lines.fact(say("head.where"), where(draft.occasion())),
            MinutesText.chair(officials),
            officials.openedBy() == null
                ? null
                : Lines.fact(
                    PersonWords.label("head.opened", List.of(officials.openedBy())),
                    typed(officials.openedBy()))));
  }

  private static String title(Heading heading) {
    var bent = BodyName.genitive(heading.bodyName());
    var family = bent.isPresent() ? "title" : "title.unbent";
    var name = bent.orElse(heading.bodyName());
    return heading.number() == null
        ? say(family + ".plain", name)
        : say(family + ".numbered", heading.number(), name);
  }

  private static @Nullable String when(Occasion occasion) {
    var day = Wording.DATES.full(occasion.day());
    if (occasion.lastDay() != null) {
      var last = Wording.DATES.full(occasion.lastDay());
      return Lines.fact(say("head.day"), say("when.written", day, last));
    }
    if (occasion.from() == null) return Lines.fact(say("head.day"), day);
    var from = Wording.DATES.time(occasion.from());
    return Lines.fact(
        say("head.when"),
        occasion.to() == null
            ? say("when.from", day, from)
            : say("when.range", day, from, Wording.DATES.time(occasion.to())));
  }

  private static @Nullable String where(Occasion occasion) {
    var place = typed(occasion.place());
    return switch (occasion.form()) {
      case IN_PERSON -> place;
      case ONLINE -> place == null ? say("where.online") : place + " (" + say("where.online") + ")";
      case HYBRID -> place == null ? say("where.online") : say("where.hybrid", place);
      case WRITTEN -> say("where.written");
    };
  }

  private static @Nullable String typed(@Nullable String plain) {
    return plain == null ? null : Lines.typed(plain);
  }
}
