package org.spoluplan.algorithms.minutes;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

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

  private Cleaning() {}

  static List<Line> lines(String source) {
    var raw = new ArrayList<Text>();
    var restored = Restoring.labels(source);
    for (var line : Columns.aligned(Text.of(restored).split(LINE_END))) {
      for (var part : InlineLabels.atLabels(plain(line))) raw.add(part);
    }
    return Joining.joined(raw);
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
}
