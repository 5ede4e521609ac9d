package org.spoluplan.algorithms.minutes;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.czech.Dates;
import org.spoluplan.algorithms.czech.PersonName;
import org.spoluplan.algorithms.czech.PersonNames;

/// What is to be done, by whom and until when: lists of tasks with "Termín:" and "Zodpovídá:",
/// coded tasks, reviews with states, and prose ("připomínkovat do konce listopadu").
final class TaskReader {

  private static final Pattern WHO =
      Pattern.compile(
          "(?:[-–,;(]\\s*|^|\\s)(?:zodpovid[ai]\\p{L}*|zodp\\.?|odpovid[ai]\\p{L}*|odpovedn\\p{L}+(?: osob[ay])?|zajisti|resi|provede|garant\\p{L}*|ukol pro|kdo|z\\.)\\s?[:\\-–]?\\s*(?<who>[^;:()]{3,80}?)(?=\\s*[;()]|,?\\s*(?:-|–|termin|\\bt:|\\bdo\\s\\d|do konce|prubezne|kdy:|stav)|[.,]?\\s*$)");
  private static final Pattern DUE =
      Pattern.compile(
          "(?:\\btermin(?: splneni)?|\\bt\\b|\\bkdy|\\bdo|\\bv|\\bbehem)\\s?[:\\-–]?\\s*(?:do\\s)?(?<due>[^;()]{3,60})");
  private static final Pattern ONGOING = Pattern.compile("\\b(?:prubezne|prubezny ukol|trvale)\\b");
  private static final Pattern STATE =
      Pattern.compile(
          "\\b(?<not>nesplnen[oy]?|nebyl splnen|zatim ne)\\b|\\b(?<done>splnen[oy]?|hotovo|vyrizeno|ukol splnen)\\b|\\b(?<on>trva|pokracuje|ukol trva|ukol pokracuje|plni se|rozpracovan[oy]?|castecne splneno)\\b|\\b(?<off>zrusen[oy]?|ukol zrusen)\\b");
  private static final Pattern CODE =
      Pattern.compile(
          "^(?:(?:ukol|u)\\s?(?:c\\.?\\s?)?\\d{1,3}(?:\\s?[/.]\\s?\\d{1,4})?|ukol(?=:)|\\d{1,3}/\\d{2,4})\\s?[:.–-]?\\s*");
  private static final Pattern DETAIL =
      Pattern.compile("^(?:termin|zodp|odpov|t:|z:|kdo|stav|plneni)\\b");
  private static final Pattern PARTS = Pattern.compile("\\s[–—/|-]\\s|\\t");
  private static final Pattern NEXT =
      Pattern.compile("\\bprist[ei]|\\bdalsi (?:jednani|schuzk|setkani)|\\bsejd");
  private static final Pattern PROSE =
      Pattern.compile(
          "\\b(?:do konce \\p{L}+|do \\d{1,2}\\.\\s?\\d{1,2}\\.|nejpozdeji do)\\b|\\b(?:zajisti|zasle|posle|pripravi|rozesle|zjisti|osloví|oslovi|predlozi|doda|svola(?!\\s+se)|zpracuje|doplni|projedna|overi|aktualizuje|zverejni|poskytne|kontaktuje|domluvi|rozdeli|zepta se|se zepta|opravi|sestavi|vypracuje|pozve|vyridi|zveda|spocita|posila|prizve|navrhn[eo]u?|ukol:|se bude resit na)\\b");
  private static final Pattern OWNER_FIRST =
      Pattern.compile("\\s*(?:\\([^)]*\\)\\s*)?(?::|\\s[–—-]\\s)\\s*");
  private static final Pattern ROLE =
      Pattern.compile(
          "(?<who>(?:koordinator|manazer|metodi|predsed|mistopredsed|tajemni|vedouc|reditel|odbor|starost|clenove|poskytovatel|skupina)\\p{L}*(?:\\s\\p{L}+)?)\\s");
  private static final Pattern TAIL =
      Pattern.compile(
          "\\s*[-–,;(]?\\s*(?:\\btermin\\b|\\bzodp\\w*|\\bodpovid\\w*|\\bodpovedn\\w+|\\bt:|\\bz:|\\bstav:|\\bgarant:)");
  private static final Pattern PAST =
      Pattern.compile("\\b(?:termin pro podani|vyzva|projekt|realizac|platnost|otevren)");

  private final @Nullable LocalDate met;
  private final List<FoundTask> tasks = new ArrayList<>();

  TaskReader(@Nullable LocalDate met) {
    this.met = met;
  }

  List<FoundTask> read(Minutes minutes) {
    table(minutes);
    for (var segment : minutes.segments()) {
      switch (segment.section()) {
        case TASKS, TASK_REVIEW -> listed(segment);
        case BODY, HEADER, CONCLUSION -> prose(segment);
        default -> {}
      }
    }
    return tasks;
  }

  /// A table with columns for what, who and until when.
  private void table(Minutes minutes) {
    var lines = minutes.lines();
    for (int i = 0; i < lines.size(); i++) {
      var columns = TaskColumns.of(lines.get(i));
      if (columns.isEmpty()) continue;
      for (int row = i + 1; row < lines.size() && lines.get(row).cells().size() > 1; row++) {
        row(lines.get(row), columns.get());
      }
      return;
    }
  }

  private void row(Line line, TaskColumns columns) {
    var what = columns.what(line);
    if (what.length() < 5) return;
    var who = columns.who(line);
    var status = columns.status(line);
    tasks.add(
        new FoundTask(
            what.found(what.chars(), 0.9),
            who.isBlank() ? null : who.found(who.chars(), 0.9),
            day(columns.due(line)),
            status(status.isBlank() ? columns.due(line) : status)));
  }

  /// Where items have codes or marks, other lines belong to the item above.
  private void listed(Segment segment) {
    var lines = segment.all().stream().filter(line -> !line.text().isBlank()).toList();
    var marked = lines.stream().anyMatch(TaskReader::isItem);
    Text open = null;
    for (var line : lines) {
      if (open == null || (marked ? isItem(line) : isNew(line))) {
        add(open, 0.9);
        open = line.text();
      } else {
        open = open.join(line.text());
      }
    }
    add(open, 0.9);
  }

  private static boolean isItem(Line line) {
    return !line.is(Line.Kind.NONE) || CODE.matcher(line.folded()).find();
  }

  private static boolean isNew(Line line) {
    var detail = DETAIL.matcher(line.folded()).find();
    return !detail && (line.afterBlank() || !line.startsSmall());
  }

  private void prose(Segment segment) {
    for (var line : segment.all()) {
      for (var sentence : ConclusionReader.sentences(line.text())) {
        var folded = sentence.folded();
        if (PROSE.matcher(folded).find()
            && !PAST.matcher(folded).find()
            && !NEXT.matcher(folded).find()) said(sentence);
        else if (CODE.matcher(folded).find() && folded.length() > 12) add(sentence, 0.85);
      }
    }
  }

  /// In prose a task has somebody who does it, or a day.
  private void said(Text sentence) {
    if (sentence.length() > 260
        || (who(sentence) == null && subject(sentence) == null && due(sentence) == null)) return;
    add(sentence, 0.6);
  }

  /// "Koordinátorka domluví …": whoever the sentence begins with.
  private static @Nullable Found<String> subject(Text sentence) {
    var role = ROLE.matcher(sentence.folded());
    if (!role.lookingAt()) return null;
    var said = sentence.sub(role.start("who"), role.end("who"));
    return said.found(said.chars(), 0.7);
  }

  private void add(@Nullable Text text, double sure) {
    if (text == null || text.length() < 8) return;
    var code = CODE.matcher(text.folded());
    var whole = code.find() ? text.sub(code.end()) : text;
    var first = PersonNames.at(whole.chars());
    if (first.isPresent()
        && first.get().certainty() >= 0.6
        && OWNER_FIRST.matcher(whole.chars().substring(first.get().end())).lookingAt()) {
      owned(whole, first.get(), sure);
      return;
    }
    var parts = whole.split(PARTS);
    if (parts.size() > 2 && day(parts.getLast()) != null) {
      parted(parts, sure);
      return;
    }
    var who = who(whole);
    var due = due(whole);
    var what = withoutDue(what(whole)).strip(" \t,;.–-:(/");
    if (what.length() < 5) return;
    tasks.add(new FoundTask(what.found(what.chars(), sure), who, due, status(whole)));
  }

  /// "Bc. Malá – spočítat úvazky do 20. dubna"
  private void owned(Text text, PersonName owner, double sure) {
    var mark = OWNER_FIRST.matcher(text.chars()).region(owner.end(), text.length());
    var rest = text.sub(mark.lookingAt() ? mark.end() : owner.end());
    var what = withoutDue(what(rest)).strip(" \t,;.–-:(/");
    if (what.length() < 5) return;
    var who = text.sub(owner.start(), owner.end()).found(owner.value(), 0.85);
    tasks.add(new FoundTask(what.found(what.chars(), sure), who, due(rest), status(rest)));
  }

  /// Without "do 20. dubna" at its end.
  private static Text withoutDue(Text what) {
    var due =
        Pattern.compile(
                "[,;]?\\s*\\b(?:nejpozdeji )?do (?:konce \\p{L}+|\\d{1,2}\\.\\s?(?:\\d{1,2}\\.|\\p{L}+)(?:\\s?\\d{4})?)\\s*$")
            .matcher(what.folded());
    return due.find() && due.start() > 5 ? what.sub(0, due.start()) : what;
  }

  /// "svolat skupinu – M. Hapalová – do 20. 12. 2016"
  private void parted(List<Text> parts, double sure) {
    var what = parts.getFirst().strip(" ,;.:");
    var who = parts.get(1).strip(" ,;.:");
    if (what.length() < 5) return;
    tasks.add(
        new FoundTask(
            what.found(what.chars(), sure),
            who.isBlank() ? null : who.found(who.chars(), 0.85),
            day(parts.getLast()),
            status(parts.getLast())));
  }

  /// What is left before the first of who, until when and how it stands.
  private static Text what(Text text) {
    var end = text.length();
    var folded = text.folded();
    var tail = TAIL.matcher(folded);
    if (end > 5 && tail.find(5)) end = tail.start();
    var state = STATE.matcher(folded);
    var sentence = Pattern.compile("[.;]\\s+(?=\\p{Lu})|\\s[–-]\\s").matcher(text.chars());
    if (state.find(Math.min(10, folded.length()))
        && end > 5
        && sentence.find(5)
        && sentence.start() < end) end = sentence.start();
    return text.sub(0, end);
  }

  private static @Nullable Found<String> who(Text text) {
    var matcher = WHO.matcher(text.folded());
    if (matcher.find()) {
      var who = text.sub(matcher.start("who"), matcher.end("who")).strip(" .,:-–");
      if (who.length() > 2 && Dates.in(who.chars()).isEmpty()) return who.found(who.chars(), 0.85);
    }
    var body = Pattern.compile("\\bna (?<who>\\p{Lu}{2,5})\\b").matcher(text.chars());
    if (body.find())
      return text.sub(body.start("who"), body.end("who")).found(body.group("who"), 0.7);
    var name = PersonNames.at(text.chars());
    if (name.isPresent() && name.get().certainty() >= 0.7) {
      return text.sub(name.get().start(), name.get().end()).found(name.get().value(), 0.7);
    }
    return null;
  }

  private @Nullable Found<String> due(Text text) {
    var ongoing = ONGOING.matcher(text.folded());
    if (ongoing.find()) return text.sub(ongoing.start(), ongoing.end()).found("průběžně", 0.9);
    for (var matcher = DUE.matcher(text.folded()); matcher.find(); ) {
      var day = day(text.sub(matcher.start(), matcher.end("due")));
      if (day != null) return day;
    }
    return null;
  }

  /// The first date of a piece, a day or a month.
  private @Nullable Found<String> day(Text text) {
    var ongoing = ONGOING.matcher(text.folded());
    if (ongoing.find()) return text.sub(ongoing.start(), ongoing.end()).found("průběžně", 0.9);
    for (var date : Dates.in(text.chars())) {
      var found = text.sub(date.start(), date.end());
      if (date.day() != null) {
        var day =
            met == null ? date.whole() : date.after(met.minusMonths(date.year() == null ? 2 : 0));
        if (day != null) return found.found(day.toString(), 0.9);
      } else if (met != null || date.year() != null) {
        var month =
            met == null
                ? YearMonth.of(Objects.requireNonNull(date.year()), date.month())
                : date.monthAfter(met);
        return found.found(date.byEnd() ? month.atEndOfMonth().toString() : month.toString(), 0.85);
      }
    }
    return null;
  }

  private static @Nullable Found<String> status(Text text) {
    var state = STATE.matcher(text.folded());
    if (!state.find()) return null;
    var found = text.sub(state.start(), state.end());
    if (state.group("not") != null) return found.found("nesplněno", 0.9);
    if (state.group("done") != null) return found.found("splněno", 0.9);
    return found.found(state.group("on") != null ? "trvá" : "zrušeno", 0.9);
  }
}
