package org.spoluplan.algorithms.minutes;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.spoluplan.algorithms.czech.PersonNames;
import org.spoluplan.algorithms.minutes.Line.Kind;
import org.spoluplan.algorithms.minutes.Line.Marker;

/// What stands before a line: bullets, numbers, "Bod č. 2:", "Ad. 2)".
final class Markers {

  private static final Pattern POINT =
      Pattern.compile(
          "^(?:[-–•·]\\s?)?(?:bod\\s?(?:programu\\s)?(?:c\\.?|cislo)?|bod\\.\\s?(?:c\\.?)?|ad\\.?|k\\sbodu\\s?(?:c\\.?)?|(?:tema|okruh|blok)\\s?(?:c\\.?)?(?=\\s?\\d{1,2}\\s?[:.–-])|k\\s)\\s?(\\d{1,2})\\s?[.):/]*\\s?[):.\\-–]*\\s*");
  private static final Pattern SUB =
      Pattern.compile("^(\\d{1,2})\\.\\s?(\\d{1,2})\\.?\\)?\\s+(?=\\p{L})");
  private static final Pattern NUMBER =
      Pattern.compile("^(?:[-–•·]\\s)?(\\d{1,2})\\s?(?:[.)/]|\\.\\))+\\s*(?=[^\\d\\s.])");
  /// "1 Kontrola úkolů": short, and no sentence.
  private static final Pattern BARE_NUMBER =
      Pattern.compile("^([1-9]|1\\d)\\s(?=\\p{Lu}\\p{Ll}{2}[^.,;:\\t]{0,60}$)");
  /// "(1) Stav nákazy", "§ 1 Parkování"
  private static final Pattern BRACKETED = Pattern.compile("^\\((\\d{1,2})\\)\\s+(?=\\p{L})");
  private static final Pattern PARAGRAPH =
      Pattern.compile("^(?:§|Čl(?:ánek|\\.))\\s?(\\d{1,2})[.):]?\\s+[–-]?\\s?(?=\\p{Lu})");
  private static final Pattern ROMAN =
      Pattern.compile("^(I{1,3}|IV|VI{0,3}|IX|X)[.)/]\\s+(?=\\p{L})");
  private static final Pattern LETTER = Pattern.compile("^([a-h])[.)]\\s+(?=\\p{L})");
  /// "A) Aktuální situace", "B. Byty": headings, short.
  private static final Pattern CAPITAL =
      Pattern.compile("^([A-H])(?:\\)|\\.(?=\\s[^.]{3,60}$))\\s+(?=\\p{L})");
  private static final Pattern BULLET =
      Pattern.compile("^(?:[-–—•·▪●◦*➢✓>#\\u2022\\uF0B7\\uF0A7]|o(?=\\s))+\\s*");
  private static final Map<String, Integer> ROMANS =
      Map.of(
          "I", 1, "II", 2, "III", 3, "IV", 4, "V", 5, "VI", 6, "VII", 7, "VIII", 8, "IX", 9, "X",
          10);

  private static final String MONTHS =
      "(?:ledn[aeu]|leden|unor[au]?|brezn[aeu]|brezen|dub(?:na|nu|en)|kvet(?:na|nu|en)|cerv(?:na|nu|en|ence|enci|enec)|srp(?:na|nu|en)|zari|rij(?:na|nu|en)|listopadu?|prosin(?:ce|ci|ec))\\b";
  private static final Pattern DATE =
      Pattern.compile("\\d{1,2}\\.\\s?(?:\\d{1,2}\\.|" + MONTHS + ")");
  private static final Pattern MONTH = Pattern.compile("\\.\\s?(?:\\d|" + MONTHS + ")");

  private record Found(Marker marker, int length) {}

  private Markers() {}

  /// @param raw with the tabs at its ends
  static Line line(Text raw, int indent, boolean afterBlank) {
    var whole = raw.strip();
    var found = find(whole);
    return new Line(
        whole.sub(found.length()).strip(), whole, found.marker(), indent, afterBlank, cells(raw));
  }

  private static final Pattern CELL = Pattern.compile("\\s*[|¦│]\\s*|\\t");

  private static List<Text> cells(Text raw) {
    if (!CELL.matcher(raw.chars()).find()) return List.of();
    return raw.split(CELL).stream().map(Text::strip).toList();
  }

  private static Found find(Text text) {
    var folded = text.folded();
    var point = POINT.matcher(folded);
    if (point.find() && isPoint(folded, point.end(1))) return numbered(Kind.POINT, point);
    var sub = SUB.matcher(folded);
    if (sub.find() && Integer.parseInt(sub.group(2)) < 30 && !isDate(folded))
      return numbered(Kind.SUB_NUMBER, sub);
    var number = NUMBER.matcher(folded);
    if (number.find() && !isDate(folded)) return numbered(Kind.NUMBER, number);
    var bracketed = BRACKETED.matcher(text.chars());
    if (bracketed.find() && !isPerson(text.chars().substring(bracketed.end())))
      return numbered(Kind.NUMBER, bracketed);
    var paragraph = PARAGRAPH.matcher(text.chars());
    if (paragraph.find()) return numbered(Kind.POINT, paragraph);
    var bare = BARE_NUMBER.matcher(text.chars());
    if (bare.find()) return numbered(Kind.NUMBER, bare);
    var roman = ROMAN.matcher(text.chars());
    if (roman.find())
      return new Found(
          new Marker(Kind.NUMBER, ROMANS.getOrDefault(roman.group(1), 0)), roman.end());
    var letter = LETTER.matcher(folded);
    if (letter.find())
      return new Found(new Marker(Kind.LETTER, letter.group(1).charAt(0) - 'a' + 1), letter.end());
    var capital = CAPITAL.matcher(text.chars());
    if (capital.find() && !isPerson(text.chars()))
      return new Found(
          new Marker(Kind.LETTER, capital.group(1).charAt(0) - 'A' + 1), capital.end());
    var bullet = BULLET.matcher(folded);
    if (bullet.find() && !folded.startsWith("--"))
      return new Found(new Marker(Kind.BULLET, 0), bullet.end());
    return new Found(Marker.NONE, 0);
  }

  private static boolean isPerson(String text) {
    return PersonNames.at(text).filter(name -> name.certainty() >= 0.6).isPresent();
  }

  private static Found numbered(Kind kind, java.util.regex.Matcher matcher) {
    return new Found(new Marker(kind, Integer.parseInt(matcher.group(1))), matcher.end());
  }

  /// "K 2. čtvrtletí" is no point; a sign or the end stands after the number of one.
  private static boolean isPoint(String folded, int at) {
    var rest = folded.substring(at).stripLeading();
    if (MONTH.matcher(rest).lookingAt()) return false;
    return rest.isEmpty() || ".):/-–".indexOf(rest.charAt(0)) >= 0 || folded.startsWith("bod");
  }

  private static boolean isDate(String folded) {
    return DATE.matcher(folded).lookingAt();
  }
}
