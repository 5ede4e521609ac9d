package org.spoluplan.algorithms.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.czech.Words;

/// Names of groups: adjectives, a noun from `group-heads.txt`, and what follows it. The adjectives
/// and the noun are put into the nominative.
final class GroupNames {

  private record Head(char gender, String nominative, Pattern forms) {}

  private static final List<Head> HEADS = heads();
  private static final Pattern ADJECTIVE =
      Pattern.compile(
          "(\\p{L}+?)(?:ého|ému|ých|ým|ém|ou|á|é|ý|Á|É|Ý|ÉHO|OU)|\\p{L}+(?:í|ího|ímu|ím|ích|Í|ÍHO)");

  /// "Zdravotně sociální"
  private static final Pattern ADVERB = Pattern.compile("\\p{Lu}?\\p{Ll}{3,}(?:ně|cky|sky)");
  private static final int MOST_ADJECTIVES = 4;

  /// Where a name ends: at a day, a number, a place, a verb.
  private static final Pattern END =
      Pattern.compile(
          "(?<!\\sc)\\.|[:;(|>\\t]|,?\\s(?:ze dne|(?:ing|mgr|bc|phdr|judr|mudr)\\b|konan\\p{L}+|dne|c\\.(?! ?\\d+ [-–])|cislo|se (?:konal|uskutecn|sesl|prikl|shod)\\p{L}*|ktere se|ktera se|v roce|na tema|od \\d|do \\d|,? ?\\d{1,2}\\. ?\\d|\\d{1,2}\\. ?\\p{L}+ \\d{4}|[-–—]\\s*(?:zapis|zaznam|zavery|protokol)|-?\\s?(?:pondeli|utery|streda|ctvrtek|patek)|pri (?:zakladni|zs|ms|materske|skole|komunit)|rad[yeu] mesta|regionalni(?:ch)? stal|kpss\\b|procesu\\b|strednedob\\p{L}+|rekl[a]?|sesl[ao]|sesel|ke? komunitnimu|komunitniho plan\\p{L}*|(?:ne)?schval\\p{L}+|(?:ne)?souhlas\\p{L}+|doporuc\\p{L}+|bere|projedn\\p{L}+|byl[ao]?|je|bude|zada|navrh\\p{L}+|konstatov\\p{L}+|vyslov\\p{L}+|setkal\\p{L}*|sesli|sesl\\p{L} se)(?!\\p{L})|,\\s(?=\\p{L}+ (?:nam|ul)\\.)");

  /// "Znovu se skupina uvidí": told of it, not its name.
  private static final Pattern MEETS = Pattern.compile("\\s(?:se |uvidi|sejde|setka\\b)");

  private GroupNames() {}

  private static List<Head> heads() {
    var heads = new ArrayList<Head>();
    for (var line : Words.lines(GroupNames.class, "group-heads.txt")) {
      var parts = line.split(" ", 3);
      heads.add(
          new Head(
              parts[0].charAt(0),
              parts[1],
              Pattern.compile("(?<!\\p{L})(?:" + parts[2] + ")(?!\\p{L})")));
    }
    return heads;
  }

  /// The first name of a group in a line.
  static @Nullable Found<String> in(Text line) {
    var folded = line.folded();
    Head first = null;
    var start = Integer.MAX_VALUE;
    var end = 0;
    for (var head : HEADS) {
      var at = head.forms().matcher(folded);
      if (!at.find() || at.start() >= start) continue;
      first = head;
      start = at.start();
      end = at.end();
    }
    if (first == null || MEETS.matcher(folded).region(end, folded.length()).lookingAt())
      return null;
    var begin = adjectives(line, start);
    var stop = END.matcher(folded);
    var last = stop.find(Math.min(end, folded.length())) ? stop.start() : folded.length();
    var name = line.sub(begin, last).strip(" ,–-\t");
    if (name.length() < 2) return null;
    var tail = line.sub(end, Math.max(end, last)).chars().replaceAll("[\\s,–-]+$", "");
    if (tail.isEmpty()) tail = elsewhere(line, begin, last);
    return name.found(
        nominative(line.sub(begin, start).strip(), line.sub(start, end), first) + tail, 0.85);
  }

  /// What a group is for, said before it, "Rodiny a pečující – setkání pracovní skupiny", or behind
  /// the town, "Komise Rady města Lípová pro bydlení".
  private static String elsewhere(Text line, int begin, int end) {
    var behind =
        Pattern.compile("^\\srad[yeu] mesta .{2,30}?(?=\\spro\\s)")
            .matcher(line.folded())
            .region(end, line.length());
    if (behind.lookingAt())
      return line.chars().substring(behind.end()).replaceAll("[\\s.,–-]+$", "");
    var before =
        Pattern.compile("^(.{4,80}?)\\s[–-]\\s(?:setkani|jednani|schuz\\p{L}|zapis|zaznam)")
            .matcher(line.folded());
    return before.find() && before.end() < begin
        ? " " + line.chars().substring(0, before.end(1))
        : "";
  }

  /// Back over adjectives, and over "a" between two.
  private static int adjectives(Text line, int noun) {
    var begin = noun;
    for (int i = 0; i < MOST_ADJECTIVES; i++) {
      var before = line.chars().substring(0, begin).stripTrailing();
      var space = before.lastIndexOf(' ') + 1;
      var word = before.substring(space);
      if (word.isEmpty() || before.length() == begin) return begin;
      var joined = begin < noun && (word.equals("a") || ADVERB.matcher(word).matches());
      if (!ADJECTIVE.matcher(word).matches() && !joined) return begin;
      if (word.equals("a") && !ADJECTIVE.matcher(lastWord(before.substring(0, space))).matches())
        return begin;
      if (NOT_OF_NAME.matcher(word).matches()) return begin;
      begin = space;
    }
    return begin;
  }

  private static final Pattern NOT_OF_NAME =
      Pattern.compile(
          "(?iu)(?:jednání|zasedání|setkání|společného|prvního|druhého|třetího|\\p{L}*[áé]tého|mimořádného|řádného|ustavujícího|konané|konání|schválení|první|druhé|třetí|\\p{L}*[áé]té|mimořádné|řádné|společné|znění|hlasování|složení|plánování|dnešní|včerejší|naší|celé|minulé|členů|členové|členky|členy)");

  private static String lastWord(String text) {
    var clean = text.strip();
    return clean.substring(clean.lastIndexOf(' ') + 1);
  }

  private static String nominative(Text adjectives, Text noun, Head head) {
    var words = new ArrayList<String>();
    for (var word : adjectives.chars().split(" ")) {
      if (!word.isEmpty()) words.add(adjective(word, head.gender()));
    }
    var said = noun.chars();
    var loud = said.length() > 2 && said.equals(said.toUpperCase(java.util.Locale.ROOT));
    var name = loud ? head.nominative().toUpperCase(java.util.Locale.ROOT) : head.nominative();
    words.add(
        noun.folded().startsWith("pod") && head.nominative().equals("skupina")
            ? "pod" + name
            : name);
    var whole = String.join(" ", words);
    return Character.toUpperCase(whole.charAt(0)) + whole.substring(1);
  }

  private static String adjective(String word, char gender) {
    if (word.matches("\\p{L}+í(?:ho|mu|m|ch)")) return word.replaceFirst("í(?:ho|mu|m|ch)$", "í");
    if (word.matches("\\p{Lu}+Í(?:HO|MU|M|CH)")) return word.replaceFirst("Í(?:HO|MU|M|CH)$", "Í");
    var at = ADJECTIVE.matcher(word);
    if (!at.matches() || at.group(1) == null) return word;
    var loud = word.length() > 2 && word.equals(word.toUpperCase(java.util.Locale.ROOT));
    var ending = gender == 'f' ? "á" : gender == 'm' ? "ý" : "é";
    return at.group(1) + (loud ? ending.toUpperCase(java.util.Locale.ROOT) : ending);
  }
}
