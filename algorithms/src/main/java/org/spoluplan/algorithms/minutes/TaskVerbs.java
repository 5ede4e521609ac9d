package org.spoluplan.algorithms.minutes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.spoluplan.algorithms.czech.Words;

/// Verbs by which somebody takes on work: "zašle", "připraví", and what follows from them; they lie
/// in `task-verbs.txt`. Also "bude rozesílat", "je třeba doplnit", "ať se nahlásí".
final class TaskVerbs {

  enum Kind {
    DOES,
    /// In the first person, "pošlu".
    MINE,
    WILL,
    OPEN
  }

  record Verb(int start, int end, Kind kind) {}

  private static final Set<String> PREPOSITIONS =
      Set.of("o", "v", "ve", "k", "ke", "z", "ze", "u", "pri", "pro", "bez", "podle", "po");
  private static final Pattern WORD = Pattern.compile("[a-z]{4,}");
  private static final Set<String> FORMS = new HashSet<>();
  private static final Set<String> MINE = new HashSet<>();
  private static final String WORK = "\\p{L}{3,}(?:at|it|ovat|et)\\b";

  /// "bude rozesílat", "budou zpracovány": weak, for services will be many things.
  private static final Pattern WILL =
      Pattern.compile(
          "\\b(?:bude|budou) (?:\\p{L}+ ){0,2}?(?:"
              + WORK
              + "|\\p{L}{4,}(?:an|en|at)[aoyi]?\\b)|\\b(?:ujal[ai]?|ujima|ujme) se\\b|\\bse ujm[eou]+\\b");

  /// Open to everybody: "je možné připomínkovat", "prosím zašlete", "ať se nahlásí".
  private static final Pattern OPEN =
      Pattern.compile(
          "\\b(?:(?:je|bude) (?:jeste |take )?(?:mozne|mozno|treba|nutne|potreba) (?:\\p{L}+ ){0,2}?"
              + WORK
              + "|(?:lze|mohou|nutno|treba|potreba) (?:\\p{L}+ ){0,2}?"
              + WORK
              + "|(?:slibil|prislibil|prislibuje|slibuje)[aiy]?\\b|(?:ma|maji|dostal[aiy]?|dostava) za ukol|(?:si )?(?:vezme|bere|vzal[ai]?) na starost|at (?:se |mi |nam )?\\p{L}+[iae]\\b|(?:po|za|do|ro[zs]e)(?:slete|dejte|sleme|silejte)|(?:na|pri|o)?hlaste|posilejte|zasilejte|vyplnte|doplnte|prineste|pripravte\\b|prosi (?:vsechny|cleny|o zaslani)|(?:po|za)slat\\b|ozvat se|pozadal[aiy]?|pozadan[aiy]?|vyzval[aiy]?|vyzvan[aiy]?)");

  static {
    for (var line : Words.lines(TaskVerbs.class, "task-verbs.txt")) {
      for (var verb : line.split("\\|")) {
        FORMS.addAll(others(verb));
        MINE.addAll(first(verb));
      }
    }
  }

  private TaskVerbs() {}

  static List<Verb> in(Text sentence) {
    var folded = sentence.folded();
    var found = new ArrayList<Verb>();
    for (var at = WORD.matcher(folded); at.find(); ) {
      if (isBehindPreposition(folded, at.start())) continue;
      if (FORMS.contains(at.group())) found.add(new Verb(at.start(), at.end(), Kind.DOES));
      else if (MINE.contains(at.group())) found.add(new Verb(at.start(), at.end(), Kind.MINE));
    }
    for (var at = WILL.matcher(folded); at.find(); )
      found.add(new Verb(at.start(), at.end(), Kind.WILL));
    for (var at = OPEN.matcher(folded); at.find(); )
      found.add(new Verb(at.start(), at.end(), Kind.OPEN));
    return found;
  }

  /// "o výzvě" is no "vyzve".
  private static boolean isBehindPreposition(String folded, int at) {
    if (at < 2 || folded.charAt(at - 1) != ' ') return false;
    var space = folded.lastIndexOf(' ', at - 2);
    return PREPOSITIONS.contains(folded.substring(space + 1, at - 1));
  }

  /// Third persons: "zašle, zašlou", "připraví", "předá, předají", "zpracuje, zpracují".
  private static List<String> others(String verb) {
    var stem = verb.substring(0, verb.length() - 1);
    return switch (verb.charAt(verb.length() - 1)) {
      case 'a' -> List.of(verb, stem + "aji");
      case 'i' -> List.of(verb, stem + "eji");
      default -> verb.endsWith("uje") ? List.of(verb, stem + "i") : List.of(verb, stem + "ou");
    };
  }

  private static List<String> first(String verb) {
    var stem = verb.substring(0, verb.length() - 1);
    return switch (verb.charAt(verb.length() - 1)) {
      case 'a' -> List.of(stem + "am", stem + "ame");
      case 'i' -> List.of(stem + "im", stem + "ime");
      default -> List.of(stem + "u", stem + "eme");
    };
  }
}
