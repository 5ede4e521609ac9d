package org.spoluplan.algorithms.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.czech.PersonNames;
import org.spoluplan.algorithms.minutes.TaskLabels.Label;

/// Takes the text of one task apart: what, who, until when, how it stands. Labels decide; without
/// them pieces between dashes, commas and brackets do, from the end.
final class TaskText {

  private static final Pattern CODE =
      Pattern.compile(
          "^(?:(?:novy |novy |dilci )?(?:ukol|opatreni|krok|aktivita|akce|su|u|t)\\s?[:.–-]?\\s?(?:c\\.?\\s?)?\\d{1,3}(?:\\s?[/.-]\\s?\\d{1,4})*\\s?[:.)–-]*|(?:novy )?ukol(?:y)?(?: pro [^:]{3,40}(?=:))?\\s?[:–-]|\\d{1,3}/\\d{2,4}\\s?[:.–-]?|navrh\\s?:|\\p{L}{1,4}[- ]\\d{1,3}/\\d{2,4}\\s?[:.–-]?|c\\. ?\\d{1,3}\\s?[:.–-]?)\\s*");
  private static final Pattern OWNER_SIGN =
      Pattern.compile("\\s*(?:\\([^)]*\\)\\s*)?(?::|\\s[–—-]|\\t)\\s*");
  private static final Pattern LAST =
      Pattern.compile(
          "(?:\\s[–—-]\\s*|\\s-(?=\\p{L})|,\\s+|;\\s*|\\t+|\\s/\\s+|\\s\\|\\s|\\s?\\(|(?<=\\p{Ll}{5}|\\d)\\.\\s+(?=\\p{Lu}|do\\s))");
  private static final Pattern BEHIND_OWNER =
      Pattern.compile("\\s[–—-]\\s|;\\s|\\t|(?<=\\p{Ll}{5})\\.\\s+(?=\\p{Lu}\\p{Ll}{3})|\\s{3,}");
  private static final Pattern PIECE = Pattern.compile(":\\s|\\s[–—-]\\s|\\t");
  private static final int SHORTEST = 5;
  private static final String EDGES = " \t,;.–-:(/|→";

  private final Deadlines deadlines;
  private final Owners owners;
  private @Nullable Found<String> who;
  private @Nullable Deadline due;
  private @Nullable Found<String> status;

  private TaskText(Deadlines deadlines, Owners owners) {
    this.deadlines = deadlines;
    this.owners = owners;
  }

  /// Null where nothing is left that could be done.
  static @Nullable FoundTask read(Text item, Deadlines deadlines, Owners owners, double sure) {
    return new TaskText(deadlines, owners).read(item, sure);
  }

  /// Begins with "Úkol č. 3", "5/10", "T-11/22".
  static boolean isCoded(Text text) {
    return CODE.matcher(text.folded()).find();
  }

  private @Nullable FoundTask read(Text item, double sure) {
    var text = withoutCode(withoutState(item.strip()));
    var labels = TaskLabels.in(text.folded());
    var what = labels.isEmpty() ? text : labelled(text, labels);
    var all = deadlines.in(text);
    if (due == null) due = Deadlines.holding(text, all);
    if (status == null) status = TaskStates.in(stateOf(text));
    if (status == null && !labels.isEmpty())
      status = TaskStates.in(text.sub(labels.getFirst().start()));
    what = owned(beforeState(what));
    what = peeled(what);
    what = withoutDeadline(what).strip(EDGES);
    if (who == null) {
      var verb = TaskVerbs.in(what).stream().findFirst();
      if (verb.isPresent() && verb.get().kind() == TaskVerbs.Kind.DOES)
        who = owners.around(what, verb.get().start(), verb.get().end());
    }
    if (what.length() < SHORTEST || what.folded().matches("[\\d\\W]*")) return null;
    return new FoundTask(closed(what, sure), who, due == null ? null : due.day(), status);
  }

  private static Found<String> closed(Text what, double sure) {
    var open = what.chars().indexOf('(') >= 0 || !what.chars().endsWith(")");
    var clean = open ? what : what.sub(0, what.length() - 1);
    return clean.found(clean.chars(), sure);
  }

  private Text withoutState(Text item) {
    var leading = TaskStates.leading(item);
    if (leading == 0 || leading >= item.length()) return item;
    status = TaskStates.in(item.sub(0, leading));
    return item.sub(leading).strip();
  }

  private static Text withoutCode(Text item) {
    var code = CODE.matcher(item.folded());
    return code.find() && item.length() - code.end() > SHORTEST ? item.sub(code.end()) : item;
  }

  /// A state is told at the end; words like it in the task itself are none.
  private Text stateOf(Text text) {
    var from = TaskStates.begin(text);
    return text.sub(Math.min(from, text.length()));
  }

  private static Text beforeState(Text text) {
    var end = TaskStates.begin(text);
    return end > SHORTEST && end < text.length() ? text.sub(0, end) : text;
  }

  /// What stands before the first label, or behind who does it.
  private Text labelled(Text text, List<Label> labels) {
    var rest = new ArrayList<Text>();
    if (labels.getFirst().start() > 0) rest.add(text.sub(0, labels.getFirst().start()));
    for (int i = 0; i < labels.size(); i++) {
      var label = labels.get(i);
      if (label.end() > (i + 1 < labels.size() ? labels.get(i + 1).start() : text.length()))
        continue;
      var said =
          text.sub(label.end(), i + 1 < labels.size() ? labels.get(i + 1).start() : text.length());
      switch (label.kind()) {
        case WHO -> owner(said, rest);
        case DUE -> {
          var first = deadlines.first(said);
          if (first != null && due == null) due = Deadlines.holding(said, List.of(first));
        }
        case STATE -> status = TaskStates.in(said);
      }
    }
    var changed = Deadlines.holding(text, deadlines.in(text));
    if (changed != null && changed.day() != null && isNew(text, changed)) due = changed;
    return rest.isEmpty() ? text.sub(0, 0) : rest.getFirst();
  }

  private static boolean isNew(Text text, Deadline one) {
    var before = text.folded().substring(Math.max(0, one.start() - 8), one.end());
    return before.contains("nov") || text.folded().contains("novy termin");
  }

  /// "Zajistí: Martin Kroupa – inzerát na web": behind the owner what is to be done.
  private void owner(Text said, List<Text> rest) {
    var sign = BEHIND_OWNER.matcher(said.chars());
    var end = sign.find() ? sign.start() : said.length();
    var all = deadlines.in(said.sub(0, end));
    var cut = all.isEmpty() ? end : all.getFirst().start();
    if (who == null) who = owners.said(said.sub(0, cut));
    if (rest.isEmpty() && end < said.length()) rest.add(said.sub(sign.end()));
  }

  /// "Bc. Malá – spočítat úvazky"
  private Text owned(Text text) {
    if (who != null) return text;
    var name = PersonNames.at(text.chars());
    if (name.isPresent() && name.get().certainty() >= 0.4) {
      var sign = OWNER_SIGN.matcher(text.chars()).region(name.get().end(), text.length());
      if (sign.lookingAt() && sign.end() < text.length()) {
        who = text.sub(name.get().start(), name.get().end()).found(name.get().value(), 0.85);
        return text.sub(sign.end());
      }
    }
    var sign = PIECE.matcher(text.chars());
    if (sign.find()
        && sign.start() < 60
        && sign.end() < text.length()
        && owners.isOwner(text.sub(0, sign.start()))) {
      who = owners.said(text.sub(0, sign.start()));
      return text.sub(sign.end());
    }
    return text;
  }

  /// From the end: pieces that say who, until when, or how it stands.
  private Text peeled(Text text) {
    var left = text.strip(" \t,;.–-:");
    for (int turn = 0; turn < 5; turn++) {
      var at = lastSign(left);
      if (at < SHORTEST) return left;
      if (!isDetail(left.sub(at).strip(" \t,;–-:(/|→)"))) return left;
      left = left.sub(0, at).strip(" \t,;.–-:");
    }
    return left;
  }

  private boolean isDetail(Text piece) {
    if (piece.isBlank() || TaskStates.isOnly(piece)) return true;
    var deadline = deadlines.first(piece);
    if (deadline != null && piece.length() - (deadline.end() - deadline.start()) < 12) {
      if (due == null || due.day() == null) due = deadline;
      var before = piece.sub(0, deadline.start());
      if (before.length() > 2 && who == null && owners.isOwner(before)) who = owners.said(before);
      return true;
    }
    if (owners.isOwner(piece) && (who == null || isAnother(piece))) {
      who = who == null ? owners.said(piece) : both(piece, who);
      return true;
    }
    return piece.folded().matches("(?:az|dle|podle|po) .{3,40}") && who == null;
  }

  private static boolean isAnother(Text piece) {
    var name = PersonNames.at(piece.chars());
    return name.isPresent() && name.get().certainty() >= 0.6;
  }

  private @Nullable Found<String> both(Text first, Found<String> second) {
    var said = owners.said(first);
    return said == null
        ? second
        : new Found<>(said.value() + ", " + second.value(), 0.8, said.span().to(second.span()));
  }

  private static int lastSign(Text text) {
    var last = -1;
    for (var at = LAST.matcher(text.chars()); at.find(); ) last = at.start();
    return last;
  }

  private Text withoutDeadline(Text what) {
    var left = what;
    for (var deadline : deadlines.in(what).reversed()) {
      if (deadline.day() == null && due != null && due.day() != null) continue;
      if (deadline.end() >= left.strip(EDGES + ")").length() && deadline.start() > SHORTEST)
        left = left.sub(0, deadline.start());
    }
    return left;
  }
}
