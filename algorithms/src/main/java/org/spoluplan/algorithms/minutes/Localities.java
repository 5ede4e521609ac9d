package org.spoluplan.algorithms.minutes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.czech.Fold;
import org.spoluplan.algorithms.czech.Municipalities;
import org.spoluplan.algorithms.czech.NameWords;
import org.spoluplan.algorithms.czech.PersonName;
import org.spoluplan.algorithms.czech.PersonNames;
import org.spoluplan.algorithms.czech.PlaceNames;
import org.spoluplan.algorithms.czech.PlaceNames.Case;
import org.spoluplan.algorithms.czech.Words;

/// Municipalities and parts of towns that the text talks about, without the one whose minutes these
/// are: names behind prepositions and behind words like "obec", and those in a row with them.
final class Localities {

  private static final String NAME =
      "(?<name>\\p{Lu}\\p{Ll}{2,}(?:-\\p{Lu}\\p{Ll}+)?(?: \\p{Lu}\\p{Ll}{2,}){0,2}(?: (?:nad|pod|u|na|v|při) \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?)?(?: II?I?(?!\\p{L})|(?<=Pra(?:ha|hy|ze|hou)) \\d{1,2})?)";

  /// "v Chrastavě", "na Vápence", "ze Zábřehu", "obce Bílý Kostel"
  private static final Pattern PLACE =
      Pattern.compile(
          "(?<![\\p{L}.])(?<word>[Vv]e?|[Nn]a|[Zz]e?|[Dd]o|[Oo]d|[Uu]|[Pp]ro|[Mm]ezi|[Ss]e?|[Kk]e?|[Pp]řes|okolí|[Uu]?úseku?|[Ss]tarost(?:a|ka|y|ky|ové|ům)|[Zz]ástupc?(?:e|i|kyně)|[Oo]byvatel(?:é|ům|ů)|[Oo]bc(?:e|i|í|ích|emi)|[Oo]bec|[Vv]esnic[ei]|[Oo]sad[aěyu]|(?:[Mm]ěstsk|[Mm]ístn)(?:á|é|í) část(?:i|í|ech)?|část(?:i|í|ech)?|[Čč]tvr(?:ť|ti)|[Ll]okali(?:ta|tě|ty|tu))\\s"
              + NAME);
  private static final Pattern NEXT =
      Pattern.compile(
          "(?:,|\\s?–|\\s(?:a|i|nebo|či))\\s(?:(?:[Vv]e?|[Nn]a|[Zz]e?|[Dd]o)\\s)?" + NAME);
  private static final Pattern ORGANISED =
      Pattern.compile("^,?\\s(?:z\\. ?s\\.|z\\. ?ú\\.|o\\. ?p|s\\. ?r|a\\. ?s\\.)");
  private static final Pattern NO_PLACE =
      Pattern.compile(
          "(?:" + String.join("|", Words.lines(Localities.class, "no-localities.txt")) + ").*");

  private static final Pattern TITLE = Pattern.compile("\\bkonan|^(?:zapis|zaznam)\\b");
  private static final Pattern LOCAL =
      Pattern.compile("ve?|na|ze?|do|obc.*|obec|vesnic.|osad.|.*cast.*|ctvrt.?|lokali.*");
  /// "V Liberci dne 8. 3. 2027": where it was signed.
  private static final Pattern SIGNED =
      Pattern.compile("Ve? \\p{L}+(?: \\p{L}+){0,3},? (?:dne )?\\d{1,2}\\..{0,14}\\d{4}.{0,40}");
  private static final Pattern SMALL =
      Pattern.compile("^ \\p{Ll}{3,}|^ \\p{Ll}+(?:ním|ském|ckém)\\b");
  private static final Pattern PERSONS = Pattern.compile("starost|zastup|obyvatel");

  /// "na Chrudimsku": a region around a town.
  private static final Pattern REGION = Pattern.compile("\\p{Lu}\\p{Ll}+[sc]k(?:o|u|a|em)");

  /// "(Letovice, Kunštát, Sloup)", "Nové Strašecí chce": without a word before.
  private static final Pattern BARE = Pattern.compile("(?<![\\p{L}\\d.-])" + NAME);
  private static final Pattern ADJECTIVE =
      Pattern.compile(".*(?:[éí]ho|[éí]m|ých|[ns]ích|[sc]kých|ými|ou|ý|é|í|(?<=ov)ě(?= ))");

  /// Lines of a letterhead and a title.
  private static final int HEAD = 8;

  private final Map<String, Found<String>> found = new LinkedHashMap<>();
  private final Set<String> home;

  private Localities(Set<String> home) {
    this.home = home;
  }

  static List<Found<String>> in(Minutes minutes) {
    var localities = new Localities(home(minutes));
    for (var segment : minutes.segments()) {
      switch (segment.section()) {
        case BODY, CONCLUSION, TASKS, TASK_REVIEW, VOTE -> segment.all().forEach(localities::line);
        case HEADER -> localities.header(segment.lines());
        default -> {}
      }
    }
    return new ArrayList<>(localities.found.values());
  }

  /// Without the letterhead and the title.
  private void header(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      var told = !line.is(Line.Kind.NONE) || Sentences.of(line.text()).size() > 1;
      if (i >= HEAD || (told && !TITLE.matcher(line.folded()).find())) line(line);
    }
  }

  private void line(Line line) {
    if (SIGNED.matcher(line.whole().chars()).matches()) return;
    var text = line.whole();
    var said = text.chars();
    var streets = Streets.in(said);
    for (var street : streets) put(text.sub(street.start(), street.end()), street.name());
    var named = new Named(said);
    for (var at = PLACE.matcher(said); at.find(); ) {
      var word = at.group("word");
      var end = at.end();
      var start = at.start("name");
      if (streets.stream().anyMatch(one -> one.start() < end && one.end() > start)) continue;
      var in = caseOf(word);
      var local = isLocal(word);
      var name = name(named, start, end, in, local);
      if (name == null) continue;
      put(text.sub(start, end), name);
      row(text, named, end, in, local);
    }
    bare(text, named);
  }

  /// Names of more words, and known ones in a row.
  private void bare(Text text, Named named) {
    var said = text.chars();
    var next = NEXT.matcher(said);
    for (var at = BARE.matcher(said); at.find(); ) {
      var name = at.group("name");
      var known = Municipalities.named(name).isPresent();
      var row = next.region(at.end(), said.length()).lookingAt();
      var in = known ? Case.ACC : Case.GEN;
      var whole = known && name.indexOf(' ') > 0;
      if (!whole && !(row && isKnown(name, in) && isKnown(next.group("name"), in))) continue;
      var value = name(named, at.start(), at.end(), in, false);
      if (value == null) continue;
      put(text.sub(at.start(), at.end()), value);
      if (row) row(text, named, at.end(), in, false);
    }
  }

  private static boolean isKnown(String name, Case in) {
    return PlaceNames.known(name, in).isPresent() && !NameWords.isGiven(name);
  }

  /// "v Polné, Dobroníně a Třešti"
  private void row(Text text, Named named, int from, Case in, boolean unknownToo) {
    var at = NEXT.matcher(text.chars());
    var end = from;
    while (at.region(end, text.length()).lookingAt()) {
      var name = name(named, at.start("name"), at.end(), in, unknownToo);
      if (name == null) return;
      put(text.sub(at.start("name"), at.end()), name);
      end = at.end();
    }
  }

  private static boolean isLocal(String word) {
    return LOCAL.matcher(Fold.of(word)).matches();
  }

  private static Case caseOf(String word) {
    var said = Fold.of(word);
    return switch (said) {
      case "z", "ze", "do", "od", "u", "okoli" -> Case.GEN;
      case "pro", "pres" -> Case.ACC;
      case "mezi", "s", "se" -> Case.INS;
      case "k", "ke" -> Case.DAT;
      default -> PERSONS.matcher(said).lookingAt() ? Case.GEN : Case.LOC;
    };
  }

  private static @Nullable String name(
      Named named, int start, int end, Case in, boolean unknownToo) {
    var text = named.text();
    var said = text.substring(start, end);
    if (NO_PLACE.matcher(Fold.of(said)).matches()) return null;
    var behind = text.substring(end, Math.min(text.length(), end + 20));
    if (ORGANISED.matcher(behind).find()) return null;
    var known = PlaceNames.known(said, in);
    if (known.isPresent() && !named.isPerson(start, end, 0.9))
      return named.isOrganization(start) ? null : known.get();
    var adjective = ADJECTIVE.matcher(said).matches() && SMALL.matcher(behind).find();
    if (!unknownToo
        || adjective
        || REGION.matcher(said).matches()
        || NameWords.isGiven(said.split(" ", 2)[0])
        || named.isPerson(start, end, 0.6)
        || named.isOrganization(start)) return null;
    return PlaceNames.guess(said, in);
  }

  /// People and organisations of a line, looked for when they are first asked for.
  private static final class Named {

    private final String text;
    private @Nullable List<PersonName> people;
    private @Nullable List<OrganizationNames.Mention> organizations;

    Named(String text) {
      this.text = text;
    }

    String text() {
      return text;
    }

    boolean isPerson(int start, int end, double sure) {
      var all = people == null ? PersonNames.in(text) : people;
      people = all;
      return all.stream()
          .anyMatch(one -> one.certainty() >= sure && one.start() < end && one.end() > start);
    }

    boolean isOrganization(int start) {
      var all = organizations == null ? OrganizationNames.in(text) : organizations;
      organizations = all;
      return all.stream().anyMatch(one -> one.start() <= start && one.end() > start);
    }
  }

  private void put(Text said, String name) {
    var key = Fold.of(name);
    if (home.contains(key) || found.containsKey(key + " ulice")) return;
    found.putIfAbsent(key, said.found(name, 0.7));
  }

  /// Where people or points are listed the letterhead is over.
  private static boolean ends(Headings.Heading heading) {
    return heading.section().isOfPeople() || heading.section() == Section.AGENDA;
  }

  /// Towns of the letterhead and of the body.
  private static Set<String> home(Minutes minutes) {
    var home = new HashSet<String>();
    var seen = 0;
    for (var line : minutes.lines()) {
      if (seen++ > HEAD
          || line.isNumbered()
          || Headings.of(line).filter(Localities::ends).isPresent()) break;
      for (var word : line.whole().chars().split("[^\\p{L}]+")) {
        if (word.length() > 3 && Character.isUpperCase(word.charAt(0))) {
          Municipalities.nominative(Loud.quiet(word)).ifPresent(name -> home.add(Fold.of(name)));
        }
      }
    }
    return home;
  }
}
