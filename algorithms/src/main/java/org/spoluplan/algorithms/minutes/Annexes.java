package org.spoluplan.algorithms.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What is attached to the minutes.
final class Annexes {

  private static final Pattern SHEET =
      Pattern.compile(
          "prezencni list\\p{L}+,? (?:ktera |jez )?(?:je |tvori )?(?:jako )?(?:soucasti|priloh\\p{L}+)|priloh\\p{L}+[^.]{0,30}prezencni list\\p{L}+");
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?<what>\\p{Lu}[^.;:]{3,80}?)\\s(?:je|jsou|tvoří|tvori)\\s(?:\\p{L}+\\s){0,2}přílohou?(?:\\sč\\.\\s?\\d+)?|(?<what2>\\p{Lu}[^.;:]{3,80}?)\\s\\(příloha(?:\\sč\\.\\s?\\d+)?\\)");

  private static final Pattern NUMBERS =
      Pattern.compile("(?:^|[,;]?\\s)\\d{1,2}[.)]\\s+(?=\\p{L})");
  private static final Pattern SIZE =
      Pattern.compile(
          "(?:\\.(?:pdf|docx?|xlsx?|pptx?|odt))?\\s?\\((?:pdf|docx?|xlsx?|pptx?|odt)?[^()]*\\)?$|\\.(?:pdf|docx?|xlsx?|pptx?|odt)$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NOISE =
      Pattern.compile(
          "\\b(?:ico|sdilet|facebook|cookies|autor|vytisknout|zverejnen|predchozi clanek|aktualizac)");

  private Annexes() {}

  static List<Found<String>> in(Minutes minutes) {
    var annexes = new ArrayList<Found<String>>();
    minutes
        .of(Section.ANNEXES)
        .forEach(segment -> segment.all().forEach(line -> listed(line, annexes)));
    if (!annexes.isEmpty()) return annexes;
    for (var line : minutes.lines()) {
      var sheet = SHEET.matcher(line.folded());
      if (sheet.find())
        annexes.add(line.text().sub(sheet.start(), sheet.end()).found("prezenční listina", 0.8));
      for (var at = NUMBERED.matcher(line.text().chars()); at.find(); ) {
        var group = at.group("what") != null ? "what" : "what2";
        annexes.add(line.text().sub(at.start(group), at.end(group)).found(at.group(group), 0.7));
      }
    }
    return annexes;
  }

  private static void listed(Line line, List<Found<String>> into) {
    if (NOISE.matcher(line.folded()).find()) return;
    var numbered = line.text().split(NUMBERS);
    var parts =
        numbered.size() > 1
            ? numbered
            : line.text().split(Pattern.compile(";|,\\s(?=\\p{L})|\\s\\|\\s"));
    for (var part : parts) {
      var bare = part.strip(" .,;:–-\t");
      var size = SIZE.matcher(bare.chars());
      var clean = (size.find() ? bare.sub(0, size.start()) : bare).strip(" .,;:–-");
      if (clean.length() > 3) into.add(clean.found(clean.chars(), 0.85));
    }
  }
}
