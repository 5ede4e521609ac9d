package org.spoluplan.algorithms.minutes;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.spoluplan.algorithms.czech.Fold;
import org.spoluplan.algorithms.czech.Words;

/// Texts whose letters with háček and čárka turned into question marks, or into letters of another
/// alphabet: these are put back; of the others words that labels are made
/// of are put right, so that the labels are seen. Names and all else stay as they are, and the
/// reader is warned.
final class Restoring {

  private static final Pattern WORD = Pattern.compile("[\\p{L}?]*\\?[\\p{L}?]*");
  private static final String LATIN = "ìèøùïòÌÈØÙÏÒ¾¼";
  private static final String CZECH = "ěčřůďňĚČŘŮĎŇľĽ";
  private static final Pattern MISREAD = Pattern.compile("[ìèøù]");
  private static final Pattern RIGHT = Pattern.compile("[ěčřůĚČŘ]");
  private static final Pattern MIXED =
      Pattern.compile("(?<![\\p{L}\\d])(?=[OolI]*\\d)(?=\\d*[OolI])[\\dOolI]{2,}(?![\\p{L}\\d])");
  private static final Pattern FIRST_POINT =
      Pattern.compile("(?<=\\s)l(?=\\. \\p{Lu})", Pattern.MULTILINE);
  private static final Pattern ENGINEER = Pattern.compile("(?<!\\p{L})lng(?=\\.)");
  private static final int SCANNED = 3;
  private static final int ENOUGH = 5;
  private static final int LONGEST_WORD = 30;
  private static final Set<String> KNOWN = known();

  private Restoring() {}

  /// One character for one; most texts come back as they are.
  static String labels(String source) {
    if (isMisread(source)) return reread(source);
    if (isScanned(source)) return withDigits(source);
    if (!isLost(source)) return source;
    var restored = new StringBuilder(source);
    for (var at = WORD.matcher(source); at.find(); ) {
      var word = at.group();
      if (word.length() < 4
          || word.length() > LONGEST_WORD
          || (word.endsWith("?") && word.indexOf('?') == word.length() - 1)) continue;
      var pattern = Pattern.compile(Fold.of(word).replace("?", "\\p{L}"));
      var fitting =
          KNOWN.stream()
              .filter(known -> known.length() == word.length() && pattern.matcher(known).matches())
              .toList();
      if (fitting.size() != 1) continue;
      for (int i = 0; i < word.length(); i++) {
        if (word.charAt(i) == '?') {
          var letter = fitting.getFirst().charAt(i);
          restored.setCharAt(at.start() + i, i == 0 ? Character.toUpperCase(letter) : letter);
        }
      }
    }
    return restored.toString();
  }

  static boolean isBroken(String source) {
    return isLost(source) || isMisread(source);
  }

  /// Windows-1250 read as if it were Latin 1: "Janovì" for "Janově".
  private static boolean isMisread(String source) {
    return MISREAD.matcher(source).results().limit(ENOUGH).count() == ENOUGH
        && !RIGHT.matcher(source).find();
  }

  /// Letters among digits, "2OO7" and "l5,30", as a scanner leaves them.
  private static boolean isScanned(String source) {
    return MIXED.matcher(source).results().limit(SCANNED).count() == SCANNED;
  }

  private static String withDigits(String source) {
    var restored = new StringBuilder(source);
    for (var at = MIXED.matcher(source); at.find(); ) {
      for (int i = at.start(); i < at.end(); i++) {
        var c = source.charAt(i);
        if (c == 'O' || c == 'o') restored.setCharAt(i, '0');
        else if (c == 'l' || c == 'I') restored.setCharAt(i, '1');
      }
    }
    for (var at = FIRST_POINT.matcher(source); at.find(); ) restored.setCharAt(at.start(), '1');
    for (var at = ENGINEER.matcher(source); at.find(); ) restored.setCharAt(at.start(), 'I');
    return restored.toString();
  }

  private static String reread(String source) {
    var restored = new StringBuilder(source);
    for (int i = 0; i < source.length(); i++) {
      var at = LATIN.indexOf(source.charAt(i));
      if (at >= 0) restored.setCharAt(i, CZECH.charAt(at));
    }
    return restored.toString();
  }

  private static boolean isLost(String source) {
    return Pattern.compile("\\p{L}\\?\\p{Ll}").matcher(source).results().limit(ENOUGH).count()
        == ENOUGH;
  }

  private static Set<String> known() {
    var words = new HashSet<String>();
    for (var file : new String[] {"headings.txt", "inline-labels.txt"}) {
      for (var line : Words.lines(Restoring.class, file)) {
        for (var word : line.split("[^a-z]+")) if (word.length() > 3) words.add(word);
      }
    }
    for (var word : Words.lines(Restoring.class, "vote-words.txt")) words.add(word);
    return words;
  }
}
