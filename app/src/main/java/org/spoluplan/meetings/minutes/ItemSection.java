package org.spoluplan.meetings.minutes;

import static org.spoluplan.meetings.minutes.Wording.say;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.spoluplan.documents.Markup;
import org.spoluplan.meetings.minutes.ItemDraft.ReportedDecision;

/// "Ad 2) …": what was said to one item of the agenda and what came of it.
final class ItemSection {

  private ItemSection() {}

  static String of(ItemDraft item) {
    var lines = new Lines();
    lines.add("### " + say("item", item.number(), Lines.typed(item.title())));
    write(item, lines);
    for (var part : item.parts()) {
      if (part.saysAnything()) lines.add(part(item, part), part.confidential());
    }
    return lines.toString();
  }

  private static String part(ItemDraft item, ItemDraft part) {
    var lines = new Lines();
    lines.add("#### " + say("item.part", item.number(), part.number(), Lines.typed(part.title())));
    write(part, lines);
    return lines.toString();
  }

  private static void write(ItemDraft item, Lines lines) {
    if (item.presenter() != null)
      lines.add(Lines.fact(say("item.presenter"), Lines.typed(item.presenter())));
    lines.add(Lines.fact(say("item.papers"), Lines.typed(item.papers(), ", ")));
    if (item.discussion() != null) lines.add(Markup.embed(item.discussion()));
    item.reported().forEach(decision -> lines.add(reported(decision)));
    item.motions().forEach(motion -> lines.add(VoteLines.of(motion)));
    item.conclusions()
        .forEach(
            c -> lines.add(ConclusionList.callout(c), c.confidential() && !item.confidential()));
    item.tasks()
        .forEach(t -> lines.add(TaskTables.callout(t), t.confidential() && !item.confidential()));
  }

  static @Nullable String reported(ReportedDecision decision) {
    var source = new ArrayList<String>();
    source.add(Lines.typed(decision.body()));
    if (decision.reference() != null) source.add(Lines.typed(decision.reference()));
    var from = String.join(", ", source);
    if (decision.day() != null)
      from += " " + say("reported.day", Wording.DATES.brief(decision.day()));
    return Lines.fact(say("item.reported"), from + ": " + Lines.typed(decision.wording()));
  }
}
