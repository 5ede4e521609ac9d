package org.spoluplan.algorithms.minutes;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.spoluplan.algorithms.czech.Words;

/// Makes lines of a source: residues of word processors and page furniture are left out, letters
/// spaced apart are drawn together, sentences broken by pages are joined, labels in the middle of
/// a line begin one of their own.
final class Cleaning {

  private static final Pattern RESIDUE =
      Pattern.compile(
          "\\[(?:bookmark|image|obr[aá]zek|redacted|anonymizov|vypu[sš]t[eě]no|smaz[aá]no|odstran[eě]no)[^\\]]*\\]",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern INSERTED =
      Pattern.compile("\\[(?:vloženo|doplněno|přidáno):\\s?([^\\]]*)\\]");
  private static final Pattern LINE_END = Pattern.compile("\\r\\n?|\\n|\\f|\\u2028|\\u000B");
  private static final Pattern SPACED = Pattern.compile("(?<!\\S)(?:\\p{L} ){3,}\\p{L}(?!\\S)");
  private static final Pattern NOISE = patterns("noise.txt");
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
          "(?:\\s?[/|;–—-]|,)\\s(?=(?:overil|kontroloval|zkontroloval|schvalil|kontrola|overovatel)\\p{L}*\\b)");
  private static final int RUN_ON = 500;
  private static final Pattern RULE = Pattern.compile("[-_=.|*+\\s…]{3,}");
  private static final int WRAPPED_AT_MOST = 130;
  private static final int LONG = 55;

  /// Broken files have lines that each seem to go on in the next.
  private static final int LONGEST_JOINED = 4000;

  private Cleaning() {}

  static List<Line> lines(String source) {
    var raw = new ArrayList<Text>();
    var restored = Restoring.labels(source);
    for (var line : Columns.aligned(Text.of(restored).split(LINE_END))) {
      for (var part : atLabels(plain(line))) raw.add(part);
    }
    return joined(raw);
  }

  /// A letter and its háček or čárka written apart become one.
  private static Text composed(Text line) {
    var chars = new StringBuilder(line.chars());
    var marks = new BitSet();
    for (int i = 1; i < chars.length(); i++) {
      if (Character.getType(chars.charAt(i)) != Character.NON_SPACING_MARK) continue;
      var whole = Normalizer.normalize(chars.substring(i - 1, i + 1), Normalizer.Form.NFC);
      if (whole.length() == 1) chars.setCharAt(i - 1, whole.charAt(0));
      marks.set(i);
    }
    return marks.isEmpty() ? line : line.replaced(chars.toString()).keep(i -> !marks.get(i));
  }

  /// Odd spaces become spaces, invisible characters and residues go.
  private static Text plain(Text source) {
    var line = composed(source);
    var chars = new StringBuilder(line.chars());
    for (int i = 0; i < chars.length(); i++) {
      var c = chars.charAt(i);
      if (c != '\t' && (Character.isSpaceChar(c) || Character.isISOControl(c)))
        chars.setCharAt(i, ' ');
    }
    for (var at = RESIDUE.matcher(chars.toString()); at.find(); ) {
      for (int i = at.start(); i < at.end(); i++) chars.setCharAt(i, ' ');
    }
    for (var at = INSERTED.matcher(chars.toString()); at.find(); ) {
      for (int i = at.start(); i < at.start(1); i++) chars.setCharAt(i, ' ');
      chars.setCharAt(at.end() - 1, ' ');
    }
    var spaced = together(line.replaced(chars.toString()));
    return spaced.keep(i -> isWanted(spaced.chars(), i));
  }

  private static boolean isWanted(String chars, int i) {
    var c = chars.charAt(i);
    if (c == '\u00AD' || c == '\u200B' || c == '\uFEFF' || c == '\u200E') return false;
    return c != ' ' || i == 0 || (chars.charAt(i - 1) != ' ' && chars.charAt(i - 1) != '\t');
  }

  /// "Z á p i s" is "Zápis".
  private static Text together(Text line) {
    var drop = new HashSet<Integer>();
    for (var at = SPACED.matcher(line.chars()); at.find(); ) {
      for (int i = at.start(); i < at.end(); i++) if (line.chars().charAt(i) == ' ') drop.add(i);
    }
    return drop.isEmpty() ? line : line.keep(i -> !drop.contains(i));
  }

  private static List<Text> atLabels(Text line) {
    if (line.length() < 12) return List.of(line);
    var parts = new ArrayList<Text>();
    var labelled = line.chars().indexOf(':') < 0 ? List.of(line) : at(INLINE_LABEL, line);
    for (var part : labelled) {
      for (var piece : signatures(part)) {
        if (line.length() > RUN_ON) parts.addAll(at(RUN_ON_LABEL, piece));
        else parts.add(piece);
      }
    }
    return parts;
  }

  private static List<Text> signatures(Text line) {
    var parts = new ArrayList<Text>();
    for (var part : at(SENTENCE, line)) {
      var verified = VERIFIED.matcher(part.folded());
      if (WRITTEN.matcher(part.folded()).lookingAt() && verified.find()) {
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

  private static List<Line> joined(List<Text> raw) {
    var wrapped = isWrapped(raw);
    var lines = new ArrayList<Line>();
    var blank = false;
    var broken = false;
    for (var text : raw) {
      var stripped = text.strip();
      if (isNoise(stripped)) {
        broken = broken || !stripped.isBlank();
        blank = blank || stripped.isBlank();
        continue;
      }
      var line = Markers.line(text, indent(text), blank);
      if (!lines.isEmpty() && isHyphenated(lines.getLast(), line)) {
        lines.add(lines.removeLast().joinHyphenated(line));
      } else if (!lines.isEmpty() && continues(lines.getLast(), line, blank, broken, wrapped)) {
        var last = lines.removeLast();
        lines.add(last.join(line));
      } else {
        lines.add(line);
      }
      blank = false;
      broken = false;
    }
    return letterhead(lines);
  }

  private static boolean isNoise(Text line) {
    if (line.isBlank() || RULE.matcher(line.chars()).matches()) return true;
    return NOISE.matcher(line.folded()).matches();
  }

  /// "Kře-" and "čková"
  private static boolean isHyphenated(Line last, Line line) {
    return line.is(Line.Kind.NONE) && line.startsSmall() && endsHyphenated(last.whole().chars());
  }

  private static boolean endsHyphenated(String line) {
    var end = line.length() - 1;
    return end > 1
        && end < LONGEST_JOINED
        && line.charAt(end) == '-'
        && Character.isLowerCase(line.charAt(end - 1))
        && Character.isLowerCase(line.charAt(end - 2));
  }

  /// A sentence goes on: small letter after a line that did not end, across a page or a wrap.
  private static boolean continues(
      Line last, Line line, boolean blank, boolean broken, boolean wrapped) {
    if (!line.is(Line.Kind.NONE) || !line.startsSmall()) return false;
    if (Headings.of(line).isPresent()) return false;
    var before = last.whole().chars();
    if (before.length() < LONG || before.length() > LONGEST_JOINED || before.contains("\t"))
      return false;
    var end = before.charAt(before.length() - 1);
    if (".:;?!".indexOf(end) >= 0) return false;
    return (blank || broken) || wrapped;
  }

  private static boolean isWrapped(List<Text> raw) {
    var lengths =
        raw.stream().mapToInt(Text::length).filter(length -> length > 0).sorted().toArray();
    return lengths.length > 10 && lengths[(int) (lengths.length * 0.97)] <= WRAPPED_AT_MOST;
  }

  private static int indent(Text line) {
    var indent = 0;
    while (indent < line.length() && Character.isWhitespace(line.chars().charAt(indent))) indent++;
    return indent;
  }

  /// A letterhead of one loud word a line is one line.
  private static List<Line> letterhead(List<Line> lines) {
    var end = 0;
    while (end < lines.size() && isLoudWord(lines.get(end))) end++;
    if (end < 3) return lines;
    var whole = lines.getFirst().whole();
    for (var line : lines.subList(1, end)) whole = whole.join(line.whole());
    var merged = new ArrayList<Line>();
    merged.add(Markers.line(whole, 0, true));
    merged.addAll(lines.subList(end, lines.size()));
    return merged;
  }

  private static boolean isLoudWord(Line line) {
    return line.whole().chars().matches("\\p{Lu}{3,}(?: \\p{Lu}{3,})?");
  }

  private static Pattern patterns(String name) {
    return Pattern.compile(
        Words.lines(Cleaning.class, name).stream().collect(Collectors.joining("|")));
  }
}
