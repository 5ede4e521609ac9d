package org.spoluplan.algorithms.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.czech.Dates;
import org.spoluplan.algorithms.czech.PersonName;
import org.spoluplan.algorithms.czech.PersonNames;
import org.spoluplan.algorithms.czech.Words;

/// Who does something: people, organisations and roles; words of roles lie in `roles.txt`.
final class Owners {

  private static final String ROLES = String.join("|", Words.lines(Owners.class, "roles.txt"));
  private static final Pattern ROLE =
      Pattern.compile("(?:pani |pan |p\\. )?(?:" + ROLES + ")\\p{L}*(?:\\s[^,;:.]{2,40})?");
  private static final Pattern ROLE_AT =
      Pattern.compile(
          "(?:pani |pan |p\\. |jeji |jeho )?(?<who>(?:"
              + ROLES
              + ")\\p{L}*(?:\\s(?:pracovni skupiny|skupiny|komise|skupin|ps|kp|kpss|odboru|projektu|mas|poskytovatel|clen)\\p{L}*)?)(?=[\\s,.;]|$)");
  private static final Pattern ABBREVIATION =
      Pattern.compile("\\p{Lu}[\\p{L}]{1,6}(?:\\s\\p{Lu}\\p{L}+)?");
  private static final int NEAR = 45;

  private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}-]+");

  private final Roster roster;

  /// @param roster who is listed in the same text
  Owners(Roster roster) {
    this.roster = roster;
  }

  /// A piece that names nobody and nothing but who does it.
  boolean isOwner(Text piece) {
    var said = piece.strip(" \t.,;:()–-");
    if (said.length() < 2 || said.length() > 80 || !Dates.in(said.chars()).isEmpty()) return false;
    var name = PersonNames.at(said.chars());
    if (name.isPresent()
        && (name.get().certainty() >= 0.6
            || (name.get().isOneWord() && name.get().certainty() >= 0.4))
        && isWhole(said, name.get())) return true;
    if (isListed(said)) return true;
    return ROLE.matcher(said.folded()).matches()
        || (ABBREVIATION.matcher(said.chars()).matches() && isLoud(said.chars()))
        || Organizations.isName(said);
  }

  /// "Malá + Novotný", "Pavel a Dáša": each word is somebody listed.
  private boolean isListed(Text said) {
    var words = said.chars().split("\\s*(?:[,+/&]|\\sa\\s)\\s*");
    for (var word : words)
      if (!roster.knows(word.replaceFirst("^(?:\\p{L}{1,5}\\.\\s?)+", ""))) return false;
    return true;
  }

  private static boolean isLoud(String said) {
    return said.length() > 1 && Character.isUpperCase(said.charAt(1));
  }

  /// Only names, and a role or a place of work behind them.
  private static boolean isWhole(Text said, PersonName name) {
    var rest = said.chars().substring(Math.min(name.end(), said.length())).strip();
    if (rest.isEmpty() || rest.startsWith("(")) return true;
    return rest.matches("(?:,|a|\\+|/|&|ve spolupráci s|s)\\s.{2,60}")
        && !rest.matches(".*\\p{Ll}{9,}.*");
  }

  /// As it is handed on: names without titles, all else as it stands.
  @Nullable Found<String> said(Text piece) {
    var clean = piece.strip(" \t.,;:()–-");
    if (clean.length() < 2 || clean.length() > 100) return null;
    var names = PersonNames.in(clean.chars());
    if (names.isEmpty() || names.getFirst().start() > 12 || !isWhole(clean, names.getFirst())) {
      var one = PersonNames.at(clean.chars());
      if (one.isPresent() && one.get().end() >= clean.length() && one.get().certainty() >= 0.4)
        return clean.found(one.get().value(), 0.85);
      return clean.found(clean.chars(), 0.85);
    }
    var joined = new StringBuilder(names.getFirst().value());
    for (int i = 1; i < names.size(); i++) {
      var between = clean.chars().substring(names.get(i - 1).end(), names.get(i).start());
      joined.append(between.contains(",") ? ", " : " a ").append(names.get(i).value());
    }
    return clean.found(joined.toString(), 0.87);
  }

  /// Who stands nearest before a verb, or right behind it.
  ///
  /// @param from where the verb begins
  /// @param to   where it ends
  @Nullable Found<String> around(Text sentence, int from, int to) {
    var before = sentence.sub(Math.max(0, clause(sentence, from)), from);
    var subject = last(before);
    if (subject != null) return subject;
    var whole = from - before.length() > 0 ? last(sentence.sub(0, from)) : null;
    var behind = sentence.sub(to, Math.min(sentence.length(), to + NEAR));
    var after = first(behind);
    return after != null ? after : whole;
  }

  private static int clause(Text sentence, int at) {
    return Math.max(sentence.chars().lastIndexOf(", ", at), sentence.chars().lastIndexOf("; ", at));
  }

  private @Nullable Found<String> last(Text text) {
    Found<String> found = null;
    for (var name : people(text)) {
      found = text.sub(name.start(), name.end()).found(name.value(), 0.75);
    }
    if (found != null) return found;
    for (var at = ROLE_AT.matcher(text.folded()); at.find(); ) {
      if (isInWord(text, at.start())) continue;
      var said = text.group(at, 1);
      if (found == null) found = said.found(said.chars(), 0.7);
    }
    if (found != null) return found;
    var organisation = Organizations.first(text);
    return organisation == null ? null : organisation.times(0.8);
  }

  private @Nullable Found<String> first(Text text) {
    for (var name : people(text)) {
      return text.sub(name.start(), name.end()).found(name.value(), 0.7);
    }
    for (var at = ROLE_AT.matcher(text.folded()); at.find(); ) {
      if (isInWord(text, at.start())) continue;
      var said = text.group(at, 1);
      return said.found(said.chars(), 0.65);
    }
    return null;
  }

  private static boolean isInWord(Text text, int at) {
    return at > 0 && Character.isLetter(text.chars().charAt(at - 1));
  }

  private List<PersonName> people(Text text) {
    var people = new ArrayList<PersonName>();
    for (var name : PersonNames.in(text.chars())) {
      if (name.certainty() >= 0.6) people.add(name);
    }
    for (var at = WORD.matcher(text.chars()); at.find(); ) {
      var start = at.start();
      if (roster.knows(at.group())
          && people.stream().noneMatch(one -> one.start() <= start && start < one.end()))
        people.add(new PersonName(start, at.end(), at.group(), "", 0.8));
    }
    people.sort((a, b) -> Integer.compare(a.start(), b.start()));
    return people;
  }
}
