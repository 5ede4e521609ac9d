package org.spoluplan.algorithms.minutes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.czech.Fold;
import org.spoluplan.algorithms.czech.PersonNames;
import org.spoluplan.algorithms.czech.Words;

/// Organisations named in the text, each once: those recognised by their name, and those that
/// people are said to come from.
final class Organizations {

  private static final Pattern BRACKETED = Pattern.compile("\\((?<where>[^()]{3,90})\\)");
  private static final Pattern LOUD_TOWN =
      Pattern.compile("(?:STATUTÁRNÍ )?(?:MĚSTO|OBEC|MĚSTYS) \\p{Lu}{3,}.*");
  private static final Pattern PART =
      Pattern.compile(
          "(?:odbor|oddělení|základní organizace|obvodní|územní|místní|kontaktní|krajsk|OSPOD|pobočk|středisk|dopravní|OO |ÚO |KoP |KP |kontaktní).*");

  private static final Pattern OFFICE = Pattern.compile("mestsk|obecn|krajsk|magistr|urad|meu|mu ");
  private static final Pattern PIECE =
      Pattern.compile(
          ",\\s+|\\sa\\s(?=pan)|;\\s+|\\s[–—-]\\s(?=(?:vedouc|ředitel|koordin|manaž|předsed))");
  private static final Pattern EDGES = Pattern.compile("^[\\s.–-]+|[\\s,;.–-]+$");
  private static final Pattern TITLE =
      Pattern.compile("^(?:Ph\\. ?D|CSc|DrSc|DiS|MBA|MPA|R\\. ?N|LL\\. ?M)\\.?\\s?[–-]\\s");
  private static final Pattern LEGAL =
      Pattern.compile(
          "z\\. ?s|z\\. ?ú|o\\. ?p\\. ?s|s\\. ?r\\. ?o|a\\. ?s|p\\. ?o|o\\. ?s|příspěvková organizace|nadační fond");
  private static final Pattern NO_NAME =
      Pattern.compile("\\p{Lu}\\p{Ll}+(?:ka|ce|nice)?|OSVČ|PhD|CSc|MBA|DiS|MSc|Mgr.*|Ing.*|Bc.*");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\d ]");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Map<String, String> ABBREVIATIONS = abbreviations();

  private final Map<String, Found<String>> found = new LinkedHashMap<>();
  private final List<Span> besides;
  private final List<String> own;

  private Organizations(List<Span> besides, List<String> own) {
    this.besides = besides;
    this.own = own.stream().map(Organizations::key).toList();
  }

  /// @param people  lists of those beside whom an organisation may stand
  /// @param besides spans of the names of the body, the group and the place
  /// @param own     the names of the body and the group
  static List<Found<String>> in(
      Minutes minutes,
      List<@Nullable List<Found<FoundPerson>>> people,
      List<Span> besides,
      List<String> own) {
    var organizations = new Organizations(besides, own);
    var named = organizations.affiliations(people);
    for (var line : minutes.lines()) {
      if (line.cells().size() < 2) organizations.line(line.whole(), named);
      else for (var cell : line.cells()) organizations.line(cell, named);
    }
    return new ArrayList<>(organizations.found.values());
  }

  /// The whole piece is a name of an organisation.
  static boolean isName(Text piece) {
    return OrganizationNames.in(piece.chars()).stream()
        .anyMatch(one -> one.start() == 0 && one.end() >= piece.length());
  }

  static @Nullable Found<String> first(Text text) {
    for (var one : OrganizationNames.in(text.chars())) {
      var said = text.sub(one.start(), one.end());
      return said.found(Nominative.ofOrganization(said.chars()), one.sure());
    }
    return null;
  }

  private void line(Text text, List<String> named) {
    for (var one : OrganizationNames.in(text.chars())) {
      var said = text.sub(one.start(), one.end()).strip(" ,;");
      if (besides.stream().anyMatch(span -> span.covers(said.span())) && !isOffice(said)) continue;
      if (!isPlaceOfWork(said, named)) put(said, one.sure());
    }
  }

  /// Where a meeting is held is no news of an organisation, unless it is an office.
  private static boolean isOffice(Text said) {
    return OFFICE.matcher(said.folded()).lookingAt();
  }

  private static boolean isPlaceOfWork(Text said, List<String> named) {
    var folded = Fold.of(said.chars());
    return named.stream().anyMatch(name -> name.contains(folded) && !name.equals(folded));
  }

  /// "(Socioplan Brno)" behind a person, "Domov Na Výšině" beside one.
  private List<String> affiliations(List<@Nullable List<Found<FoundPerson>>> people) {
    var named = new ArrayList<String>();
    for (var list : people) {
      if (list == null) continue;
      for (var person : list) affiliation(person, named);
    }
    return named;
  }

  private void affiliation(Found<FoundPerson> person, List<String> named) {
    for (var said : List.of(person.value().organization(), person.value().role())) {
      for (var piece : pieces(said)) {
        if (piece.length() < 3 || piece.length() > 90 || !isOrganisation(piece)) continue;
        var name = Nominative.ofOrganization(piece);
        named.add(Fold.of(piece));
        put(name, new Found<>(name, 0.8, person.span()));
      }
    }
  }

  /// Parts of one organisation stay with it; a role before or behind is cut off.
  private static List<String> pieces(String said) {
    var pieces = new ArrayList<String>();
    for (var piece : PIECE.split(said, -1)) {
      var clean = EDGES.matcher(TITLE.matcher(piece).replaceFirst("")).replaceAll("");
      if (LEGAL.matcher(clean).matches() && !pieces.isEmpty()) {
        pieces.add(
            pieces.removeLast()
                + ", "
                + (clean.endsWith("s") || clean.endsWith("o") || clean.endsWith("ú")
                    ? clean + "."
                    : clean));
      } else if (!pieces.isEmpty() && PART.matcher(clean).matches()) {
        pieces.add(pieces.removeLast() + ", " + clean);
      } else {
        pieces.add(clean);
      }
    }
    return pieces;
  }

  private static boolean isOrganisation(String piece) {
    var text = Text.of(piece);
    for (var one : OrganizationNames.in(piece))
      if (one.start() == 0 && one.end() >= piece.length() / 2) return true;
    if (OrganizationNames.isHead(piece)) return true;
    if (!Character.isUpperCase(piece.charAt(0)) || PeopleWords.isRole(piece)) return false;
    if (PART.matcher(piece).matches() || BRACKETED.matcher(piece).find()) return false;
    var name = PersonNames.at(piece);
    if (name.isPresent() && name.get().certainty() >= 0.8) return false;
    return piece.length() > 2 && text.length() < 70 && !NO_NAME.matcher(piece).matches();
  }

  private void put(Text name, double sure) {
    var said = name.chars();
    if (said.length() < 2) return;
    var value = LOUD_TOWN.matcher(said).matches() ? Loud.quiet(said) : said;
    put(Nominative.ofOrganization(value), name.found(Nominative.ofOrganization(value), sure));
  }

  /// The longer of two names where the one begins like the other.
  private void put(String name, Found<String> one) {
    var key = key(name);
    if (own.stream().anyMatch(mine -> mine.startsWith(key))) return;
    for (var other : List.copyOf(found.keySet())) {
      if (other.startsWith(key)) return;
      if (key.startsWith(other)) {
        found.remove(other);
        break;
      }
    }
    found.put(key, one);
  }

  /// "ÚP ČR" is "úřad práce ČR".
  private static String whole(String name) {
    var space = name.indexOf(' ');
    var first = space < 0 ? name : name.substring(0, space);
    var known = ABBREVIATIONS.get(first);
    return known == null ? name : known + name.substring(first.length());
  }

  private static Map<String, String> abbreviations() {
    var all = new HashMap<String, String>();
    for (var line : Words.lines(Organizations.class, "organization-abbreviations.txt")) {
      var parts = line.split(" = ");
      all.put(parts[0], parts[1]);
    }
    return all;
  }

  /// "Charity Česká Lípa" and "Charita Česká Lípa" are one.
  private static String key(String name) {
    var words = SPACES.split(NO_WORD.matcher(Fold.of(whole(name))).replaceAll(" ").strip(), -1);
    var key = new StringBuilder();
    for (var word : words)
      key.append(word.length() > 5 ? word.substring(0, word.length() - 2) : word).append(' ');
    return key.toString();
  }
}
