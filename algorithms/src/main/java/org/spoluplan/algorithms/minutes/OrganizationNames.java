package org.spoluplan.algorithms.minutes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.spoluplan.algorithms.czech.NameWords;
import org.spoluplan.algorithms.czech.Words;

/// Where names of organisations stand in a text: by a legal form behind them, by a noun at their
/// head, or because they are known whole. Nouns, tails and known names lie in
/// `organization-heads.txt`, `organization-tails.txt` and `organizations.txt`.
final class OrganizationNames {

  /// A name with how sure it is that it is one.
  record Mention(int start, int end, double sure) {}

  private static final Pattern LEGAL =
      Pattern.compile(
          ",?\\s(?:z\\. ?s\\.|z\\. ?ú\\.|o\\. ?p\\. ?s\\.|s\\. ?r\\. ?o\\.|spol\\. s r\\. ?o\\.|a\\. ?s\\.|p\\. ?o\\.|v\\. ?o\\. ?s\\.|příspěvková organizace|přísp\\. org\\.|zapsaný spolek|zapsaný ústav|obecně prospěšná společnost|nadační fond|o\\. ?s\\.)");
  private static final Pattern WORD = Pattern.compile("\\S+");
  private static final int MOST_WORDS = 6;

  private static final String CAPITALS =
      "(?!Ing\\b|Mgr\\b|Bc\\b|PhDr|MUDr|JUDr|RNDr|PaedDr)\\p{Lu}[\\p{L}\\d]*(?:[-–]\\p{L}+)?(?:[ ](?:(?:U|Na|Pod|Nad|V|Za|u|na|pod|nad|v|ve|za|k|při|sv\\.)[ ]){0,2}\\p{Lu}[\\p{L}\\d]*(?:[-–]\\p{L}+)?){0,3}";
  private static final String AT =
      "(?:u|pod|nad|při)(?:\\ssv\\.)?\\s\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+)?";
  private static final String TAIL =
      "(?:(?:"
          + String.join("|", Words.lines(OrganizationNames.class, "organization-tails.txt"))
          + ")(?!\\p{L})|"
          + AT
          + "|U sv\\.\\s\\p{Lu}\\p{L}+|"
          + CAPITALS
          + ")";
  private static final String HEAD = heads(false);
  private static final String NAMING_HEAD = heads(true);
  private static final String ADJECTIVE =
      "\\p{Lu}\\p{Ll}{2,}(?:-\\p{Ll}{3,})?(?:á|é|ou|ý|ého|ému|ým|ém|(?<=tn|ln|sn|dn|rn)í(?:ho|mu|m)?|(?<=Místn|Ústředn|Hlavn)í)";
  private static final String SMALL_ADJECTIVE =
      "(?!žádá|má|hledá|pořádá|čeká|dává|nabízí|sídlí|říká|zve|chce|pomáhá|vede)\\p{Ll}{3,}(?:á|é|ou|í|ý|ého|ému|ým|ém|ího|ímu|ím)";

  /// "Charita Lípa", "Městská správa sociálních služeb", "mateřské centrum Hradeček".
  private static final Pattern HEADED =
      Pattern.compile(
          "(?<![\\p{L}\\d-])(?:(?:"
              + ADJECTIVE
              + "\\s)?(?:"
              + SMALL_ADJECTIVE
              + "\\s){0,2}(?iu:"
              + HEAD
              + ")(?: "
              + TAIL
              + ")(?: "
              + TAIL
              + "){0,2}|"
              + ADJECTIVE
              + "\\s(?:"
              + SMALL_ADJECTIVE
              + "\\s){0,2}(?:"
              + NAMING_HEAD
              + "))(?!\\p{L})");
  private static final Pattern KNOWN =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:"
              + String.join("|", Words.lines(OrganizationNames.class, "organizations.txt"))
              + ")(?![\\p{L}\\d])");
  private static final Pattern NO_HEAD =
      Pattern.compile(
          "^(?:Celá|Každá|Každý|Každé|Další|Druhá|Druhý|První|Nová|Nový|Nové|Naše|Nejbližší|Třetí|Současný|Současná|Jediná|Jediný|Ostatní|Místní|Malá|Velká|Sociální(?= služb| fond)|Sociálních|Odlehčovací|Pečovatelsk\\p{L}+(?= služb\\p{L}+$)|Terénní|Ambulantní|Pobytov\\p{L}+|Tísňov\\p{L}+|Asistenční|Výběrov\\p{L}+|Řídicí(?= výbor)|Ředitelka|Navazující|Základní služb).*");

  private static final Pattern GENERIC =
      Pattern.compile(
          "(?:spol(?:ek|ku|kem)|společnost(?:i|í)?|organizac(?:e|i|í)|firm(?:a|y|ou|ě|u)) (?=\\p{Lu})");
  private static final Pattern INNER_CAPITAL =
      Pattern.compile(" (?:sv\\. )?(?:\\p{Lu}\\p{Ll}|\\p{Lu}[\\p{Lu}\\d-]{0,4}(?!\\p{L}))");

  /// Names without any capital.
  private static final Pattern PLAIN =
      Pattern.compile(
          "(?iu)(?:klub(?:u|em)? (?:důchodců|seniorů)|svaz(?:u|em)? .*|technick(?:é|ých) služ.*|mateřsk.. centr.*|krajsk(?:á|é|ou) nemocnic.*|pedagogicko-.*)");
  private static final Pattern SERVICE =
      Pattern.compile("(?iu)(?:služ[be]|péče|péči|zařízení|ubytovn|noclehárn|školk|linka)");

  /// Adjectives with which names of offices begin.
  private static final Pattern OFFICIAL =
      Pattern.compile(
          "(?:Česk|Krajsk|Okresn|Městsk|Státn|Oblastn|Regionáln|Vodn|Horsk|Národn|Obvodn|Hospodářsk|Agrárn|Římskokatolick|Všeobecn|Diecézn)\\p{L}{1,4} |(?!Občansk|Romsk|Mateřsk|Lidsk|Dětsk|Pečovatelsk|Rodičovsk|Evropsk|Uživatelsk|Venkovsk|Zahraničn|Zřizovatelsk|Partnersk|Uprchlick|Ukrajinsk|Vietnamsk|Dobrovolnick)\\p{Lu}\\p{Ll}{3,}[sc]k(?:á|é|ou|ý|ého|ému|ým|ém) (?!služb)");

  private static final Pattern AGREEING =
      Pattern.compile("\\p{Lu}\\p{Ll}+(?:í|ího|ské|ského|cké|ckého|ské)");
  private static final Pattern SMALL_NEXT =
      Pattern.compile(
          " (?!a |i |v |ve |na |se |si |je |má |pro |z |za |od |do |o |s |u |by )\\p{Ll}{3,}");
  /// "podpořit spolek Seniorka, z. s.": the name begins behind the common noun.
  private static final Pattern COMMON =
      Pattern.compile(
          "(?<=\\s)(?:spol(?:ek|ku|kem)|společnost(?:i|í)?|organizac(?:e|i|í)|firm(?:a|y|ou|ě|u)|ústav(?:u|em)?|obecně prospěšn\\p{L}+ společnost\\p{L}*) (?=[\\p{Lu}„])");
  private static final Pattern TITLE =
      Pattern.compile("(?:Ing|Mgr|Bc|BcA|MgA|PhDr|MUDr|JUDr|RNDr|PaedDr)\\.?");
  private static final Pattern LONE = Pattern.compile("(?iu:" + HEAD + ")");

  private static final Pattern FOUNDED =
      Pattern.compile("(?:,?\\s)(?:p\\. ?o\\.|příspěvková organizace|přísp\\. org\\.)");
  private static final Pattern LONE_HEAD =
      Pattern.compile("(?<!\\p{L})(?iu:" + HEAD + ")(?!\\p{L})");

  private OrganizationNames() {}

  private static String heads(boolean naming) {
    var forms = new ArrayList<String>();
    for (var line : Words.lines(OrganizationNames.class, "organization-heads.txt")) {
      var parts = line.split(" ", 3);
      var names = parts[2].startsWith("!");
      if (naming && !names) continue;
      forms.add(names ? parts[2].substring(1) : parts[2]);
    }
    return String.join("|", forms);
  }

  /// In the order they stand; none lies over another, the longer one counts.
  static List<Mention> in(String text) {
    var all = new ArrayList<Mention>();
    for (var at = LEGAL.matcher(text); at.find(); ) {
      var start = nameBefore(text, at.start());
      if (start > 0 && FOUNDED.matcher(at.group()).matches()) start = beforeTown(text, start);
      if (start >= 0) all.add(new Mention(start, at.end(), 0.92));
    }
    for (var at = KNOWN.matcher(text); at.find(); )
      all.add(new Mention(at.start(), withoutTitle(text, at.start(), at.end()), 0.8));
    var headed = LONE_HEAD.matcher(text).find();
    for (var at = HEADED.matcher(text); headed && at.find(); ) {
      var start = at.start() + generic(at.group());
      var end = trimmed(text, start, at.end());
      if (isName(text, start, end)) all.add(new Mention(start, end, 0.7));
    }
    all.sort(Comparator.comparingInt((Mention one) -> one.start() - one.end()));
    var kept = new ArrayList<Mention>();
    for (var one : all) {
      if (kept.stream().noneMatch(other -> one.start() < other.end() && one.end() > other.start()))
        kept.add(one);
    }
    kept.sort(Comparator.comparingInt(Mention::start));
    return kept;
  }

  /// "CSS Lípová Mgr. Dana Malá": the title is of somebody behind it.
  private static int withoutTitle(String text, int start, int end) {
    var last = text.lastIndexOf(' ', end - 1);
    return last > start && TITLE.matcher(text.substring(last + 1, end)).matches() ? last : end;
  }

  /// Without somebody's name, "výbor Markéta Nová", and without an adjective whose noun follows,
  /// "služba Oblastní charity".
  private static int trimmed(String text, int start, int end) {
    var last = text.lastIndexOf(' ', end - 1);
    if (last <= start) return end;
    var word = text.substring(last + 1, end);
    if (AGREEING.matcher(word).matches()
        && SMALL_NEXT.matcher(text).region(end, text.length()).lookingAt()) return last;
    var before = text.lastIndexOf(' ', last - 1);
    if (before > start
        && NameWords.isGiven(text.substring(before + 1, last))
        && NameWords.isSurname(word)) return before;
    return end;
  }

  /// "spolek Klub přátel": the common noun before a name of its own is no part of it.
  private static int generic(String name) {
    var noun = GENERIC.matcher(name);
    return noun.find() ? noun.end() : 0;
  }

  /// A capital behind the first word, or at it in the middle of a sentence.
  private static boolean isName(String text, int start, int end) {
    var name = text.substring(start, end);
    if (NO_HEAD.matcher(name).matches() || name.indexOf(' ') < 0) return false;
    if (INNER_CAPITAL.matcher(name).find() || PLAIN.matcher(name).matches()) return true;
    var before = text.substring(0, start).strip();
    var opens = before.isEmpty() || ".:!?–-•".indexOf(before.charAt(before.length() - 1)) >= 0;
    if (OFFICIAL.matcher(name).lookingAt()) return true;
    return Character.isUpperCase(name.charAt(0)) && !opens && !SERVICE.matcher(name).find();
  }

  /// "Charita", "Diakonie": nothing but the noun.
  static boolean isHead(String word) {
    return Character.isUpperCase(word.charAt(0)) && LONE.matcher(word).matches();
  }

  /// The first capital among the last words before a legal form; -1 when there is none.
  private static int nameBefore(String text, int end) {
    var from = end;
    while (from > 0 && ".;:(,\n\t".indexOf(text.charAt(from - 1)) < 0 && !isDash(text, from - 1))
      from--;
    var capitals = new ArrayList<Integer>();
    var words = new ArrayList<Integer>();
    for (var at = WORD.matcher(text).region(from, end); at.find(); ) words.add(at.start());
    for (var start : words.subList(Math.max(0, words.size() - MOST_WORDS), words.size())) {
      if (Character.isUpperCase(text.charAt(start)) || text.charAt(start) == '„')
        capitals.add(start);
    }
    if (capitals.isEmpty()) return -1;
    var noun = COMMON.matcher(text).region(capitals.getFirst(), end);
    var start = capitals.getFirst();
    while (noun.find()) start = noun.end();
    return start;
  }

  /// "Domov U Lípy, Boskovice, příspěvková organizace"
  private static int beforeTown(String text, int start) {
    if (!text.startsWith(", ", start - 2)) return start;
    var name = nameBefore(text, start - 2);
    return name >= 0 && LONE_HEAD.matcher(text.substring(name, start)).find() ? name : start;
  }

  /// A dash with a space on either side parts names.
  private static boolean isDash(String text, int at) {
    return "–—-".indexOf(text.charAt(at)) >= 0
        && ((at > 0 && text.charAt(at - 1) == ' ')
            || (at + 1 < text.length() && text.charAt(at + 1) == ' '));
  }
}
