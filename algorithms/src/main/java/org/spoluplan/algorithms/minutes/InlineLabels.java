package org.spoluplan.algorithms.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.spoluplan.algorithms.czech.Words;

/// Labels in the middle of a line, and signatures behind one another, begin lines of their own.
final class InlineLabels {
  private static final Pattern INLINE_LABEL =
      Pattern.compile(
          "(?<=[\\s.;,\\p{Ll}\\d])(?=(?:"
              + String.join("|", Words.lines(Cleaning.class, "inline-labels.txt"))
              + ")\\s?:)");
  /// Sentences inside a list of people that begin another list.
  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?<=[.)]\\s)(?=(?:omluvil[aiy]? se|omluven[aiy]? (?:byl|je|jsou)|z jednani se omluvil|neomluven|jako host|(?:pristi|dalsi) (?:jednani|setkani|schuzka|zasedani|schuze) (?:se|probehne|je|bude))\\b)");
  private static final Pattern RUN_ON_LABEL =
      Pattern.compile(
          "(?<=[\\s.;,])(?=(?:termin|cas|misto|ukol|zaver|usneseni(?: c\\.)?)\\s?:|ad\\s?\\d{1,2}[.)]|bod c\\. ?\\d)");
  /// "Zapsala: Malá / ověřil: Nový"
  private static final Pattern WRITTEN =
      Pattern.compile("\\s*(?:za .{2,20} )?(?:zapis|zapsal|zaznam|zpracoval|vyhotovil|sepsal)");
  private static final Pattern VERIFIED =
      Pattern.compile(
          "(?:\\s?[/|;–—-]|,|(?<=\\.)|\\t)\\s?(?:a\\s)?(?=(?:zapis |zaznam )?(?:overil|kontroloval|zkontroloval|schvalil|kontrola|overovatel)\\p{L}*\\b)");
  private static final Pattern LABEL = Pattern.compile("[^:.;]{3,40}:");
  private static final int SHORT = 40;
  private static final int RUN_ON = 500;

  private InlineLabels() {}

  static List<Text> atLabels(Text line) {
    if (line.length() < 12) return List.of(line);
    var parts = new ArrayList<Text>();
    var labelled = line.chars().indexOf(':') < 0 ? List.of(line) : labelled(line);
    for (var part : labelled) {
      for (var piece : signatures(part)) {
        if (line.length() > RUN_ON) parts.addAll(at(RUN_ON_LABEL, piece));
        else parts.add(piece);
      }
    }
    return parts;
  }

  /// Of a run-on line every label that could open a section begins a line.
  private static List<Text> labelled(Text line) {
    var parts = at(INLINE_LABEL, line);
    if (line.length() <= RUN_ON) return parts;
    var all = new ArrayList<Text>();
    for (var part : parts) all.addAll(part.length() > SHORT ? atHeadings(part) : List.of(part));
    return all;
  }

  private static List<Text> atHeadings(Text line) {
    var parts = new ArrayList<Text>();
    var from = 0;
    for (var at = LABEL.matcher(line.chars()); at.find(); ) {
      var start = label(line, Math.max(from, at.start()), at.end());
      if (start <= from) continue;
      parts.add(line.sub(from, start));
      from = start;
    }
    parts.add(line.sub(from));
    return parts;
  }

  /// Where the longest label before the colon begins; -1 where there is none.
  private static int label(Text line, int from, int colon) {
    for (int i = from; i < colon; i++) {
      var c = line.chars().charAt(i);
      if (!Character.isUpperCase(c) || (i > 0 && line.chars().charAt(i - 1) != ' ')) continue;
      var said = Line.plain(line.sub(i, colon));
      var heading = Headings.of(said);
      if (heading.isPresent() && heading.get().rest() == said.text().length()) return i;
    }
    return -1;
  }

  private static List<Text> signatures(Text line) {
    var parts = new ArrayList<Text>();
    for (var part : at(SENTENCE, line)) {
      var verified = VERIFIED.matcher(part.folded());
      if (WRITTEN.matcher(part.folded()).lookingAt()
          && verified.find()
          && (!verified.group().startsWith("\t") || part.chars().indexOf(':') > 0)) {
        parts.add(part.sub(0, verified.start()));
        parts.add(part.sub(verified.end()));
      } else {
        parts.add(part);
      }
    }
    return parts;
  }

  private static List<Text> at(Pattern label, Text line) {
    var parts = new ArrayList<Text>();
    var from = 0;
    for (var at = label.matcher(line.folded()); at.find(); ) {
      if (at.start() - from < 3 || (isCapital(label) && isWithinWord(line, at.start()))) continue;
      parts.add(line.sub(from, at.start()));
      from = at.start();
    }
    parts.add(line.sub(from));
    return parts;
  }

  private static boolean isCapital(Pattern label) {
    return !label.pattern().equals(RUN_ON_LABEL.pattern());
  }

  /// A label begins with a capital; "jeho program:" in a sentence does not.
  private static boolean isWithinWord(Text line, int at) {
    if (at > 1 && line.chars().startsWith("; ", at - 2)) return false;
    return !Character.isUpperCase(line.chars().charAt(at));
  }
}
