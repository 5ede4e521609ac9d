package org.spoluplan.planning.takeover;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.documents.Files;
import org.spoluplan.documents.Upload;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.planning.CardContent;
import org.spoluplan.planning.CardContent.Basics;
import org.spoluplan.planning.CardContent.Roles;
import org.spoluplan.planning.CardContent.Texts;
import org.spoluplan.planning.CardId;
import org.spoluplan.planning.Plan;
import org.spoluplan.planning.PlanAction;
import org.spoluplan.planning.PlanWriting;
import org.spoluplan.planning.takeover.Unit.Field;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// Takes a document in, and makes chapters and cards of what people cut it into.
@Service
@Transactional
class TakingOver {

  private static final int LONGEST_NAME = 300;

  private final Takeovers takeovers;
  private final PlanWriting writing;
  private final Files files;
  private final Audit audit;

  TakingOver(Takeovers takeovers, PlanTexts texts, PlanWriting writing, Files files, Audit audit) {
    this.takeovers = takeovers;
    this.writing = writing;
    this.files = files;
    this.audit = audit;
  }

  /// @param text that was read in it
  Outcome<TakeoverId> takeIn(Actor actor, Plan plan, Upload upload, String text) {
    if (!plan.stage().isWritten()) return Outcome.refused(TakeoverRefusal.NOT_WRITTEN);
    return files
        .addSource(upload, actor)
        .map(
            file -> {
              var name = upload.name().isBlank() ? plan.name() : upload.name();
              audit.done(actor, PlanAction.KEEP, plan.id().thing());
              return takeovers.add(
                  plan.id(),
                  file,
                  name.substring(0, Math.min(LONGEST_NAME, name.length())),
                  text,
                  actor.signedInPerson());
            });
  }

  /// All of it or nothing.
  ///
  /// @return how many chapters and cards
  Outcome<Integer> make(Actor actor, Plan plan, TakeoverId id, List<Cut> cuts) {
    if (takeovers.lock(plan.id(), id).done() != null) return Outcome.refused(TakeoverRefusal.DONE);
    if (!plan.stage().isWritten()) return Outcome.refused(TakeoverRefusal.NOT_WRITTEN);
    var parts = joined(cuts);
    if (parts.isEmpty()) return Outcome.refused(TakeoverRefusal.NOTHING);
    if (hasDoubleCode(plan, parts)) return Outcome.refused(TakeoverRefusal.CODE_TAKEN);
    if (hasOrphan(parts)) return Outcome.refused(TakeoverRefusal.NO_PARENT);
    var last = new ArrayList<@Nullable CardId>();
    for (var part : parts) {
      var made = make(actor, plan, part, last);
      if (made instanceof Outcome.Refused<CardId>(var reason)) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return Outcome.refused(reason);
      }
    }
    takeovers.done(id, parts.size());
    audit.done(actor, PlanAction.KEEP, plan.id().thing());
    return Outcome.done(parts.size());
  }

  /// A part with all texts that belong to it.
  private record Part(Cut cut, String text) {}

  private static List<Part> joined(List<Cut> cuts) {
    var parts = new ArrayList<Part>();
    for (var cut : cuts) {
      switch (cut.kind()) {
        case PART -> parts.add(new Part(cut, cut.unit().text()));
        case TEXT -> {
          if (parts.isEmpty()) continue;
          var before = parts.removeLast();
          var more = "### " + cut.title() + "\n\n" + written(cut.unit());
          parts.add(new Part(before.cut(), (before.text() + "\n\n" + more).strip()));
        }
        case NOTHING -> {
          // thrown away knowingly
        }
      }
    }
    return parts;
  }

  /// A unit with its fields, for a text that has no fields.
  private static String written(Unit unit) {
    return (String.join("\n\n", unit.fields().values()) + "\n\n" + unit.text()).strip();
  }

  private boolean hasDoubleCode(Plan plan, List<Part> parts) {
    var seen = new HashSet<String>();
    return parts.stream()
        .map(part -> part.cut().code())
        .filter(code -> !code.isEmpty())
        .anyMatch(code -> !seen.add(code) || writing.isTaken(plan, code));
  }

  private static boolean hasOrphan(List<Part> parts) {
    int above = 0;
    for (var part : parts) {
      int depth = part.cut().depth();
      if (depth > above + 1) return true;
      above = depth;
    }
    return false;
  }

  /// @param last the last card of each level, by depth
  private Outcome<CardId> make(Actor actor, Plan plan, Part part, List<@Nullable CardId> last) {
    var cut = part.cut();
    var is = content(part, cut.depth() > 0 && isMeasure(plan, cut.depth()));
    if (cut.depth() == 0) {
      last.clear();
      return Outcome.done(writing.addChapter(actor, plan, is));
    }
    while (last.size() >= cut.depth()) last.removeLast();
    while (last.size() < cut.depth() - 1) last.add(null);
    var parent = last.isEmpty() ? null : last.getLast();
    var code = cut.code().isEmpty() ? null : cut.code();
    return writing
        .addCard(actor, plan.id(), parent, code, is)
        .map(
            made -> {
              last.add(made);
              return made;
            });
  }

  private static boolean isMeasure(Plan plan, int depth) {
    return Objects.requireNonNull(plan.level(depth)).measure();
  }

  /// What has no place on a card of its level stands in its description.
  private static CardContent content(Part part, boolean measure) {
    var fields = part.cut().unit().fields();
    var named = CardContent.named(part.cut().title());
    if (!measure) {
      var all = (String.join("\n\n", fields.values()) + "\n\n" + part.text()).strip();
      return named.with(new Texts(null, all.isEmpty() ? null : all, null, null, null));
    }
    var basics = named.basics();
    return named
        .with(
            new Basics(
                basics.name(),
                basics.groups(),
                basics.places(),
                null,
                null,
                line(fields, Field.TERM),
                false,
                fields.get(Field.NETWORK)))
        .with(
            new Texts(
                fields.get(Field.SITUATION),
                description(fields, part.text()),
                fields.get(Field.ACTIVITIES),
                fields.get(Field.OUTPUTS),
                fields.get(Field.RISKS)))
        .with(
            new Roles(
                fields.get(Field.GUARANTOR),
                fields.get(Field.IMPLEMENTERS),
                fields.get(Field.PARTNERS)));
  }

  private static @Nullable String description(Map<Field, String> fields, String text) {
    var term = Objects.requireNonNullElse(fields.get(Field.TERM), "");
    var all = new ArrayList<String>();
    all.add(Objects.requireNonNullElse(fields.get(Field.DESCRIPTION), ""));
    if (term.length() > LONGEST_NAME) all.add(term);
    all.add(text);
    var said = String.join("\n\n", all).strip();
    return said.isEmpty() ? null : said;
  }

  private static @Nullable String line(Map<Field, String> fields, Field field) {
    var said = fields.get(field);
    return said == null || said.length() > LONGEST_NAME ? null : said;
  }
}
