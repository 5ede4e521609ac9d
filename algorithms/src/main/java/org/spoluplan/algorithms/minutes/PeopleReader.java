package org.spoluplan.algorithms.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.czech.Dates;
import org.spoluplan.algorithms.czech.NameWords;
import org.spoluplan.algorithms.czech.PersonName;
import org.spoluplan.algorithms.czech.PersonNames;

/// Reads lists of people: commas, semicolons, lines or bullets between them, titles behind a comma,
/// roles and organisations in brackets, behind a dash or a comma.
final class PeopleReader {

  private static final Pattern SENTENCES = Pattern.compile("\\.\\s+\\p{Lu}");
  private static final Pattern WHOLE_NAME = Pattern.compile("(?:\\p{Lu}\\p{L}+\\s?){2,3}");

  /// "Pavlíčková N."
  private static final Pattern INITIAL = Pattern.compile("\\p{L}{3}\\s\\p{Lu}\\.$");

  /// Told of somebody who was not there, among those who were.
  private static final Pattern AWAY =
      Pattern.compile(
          "\\b(?:se (?:[\\p{L}.]+ ){0,2}omluvil|omluvil[aiy]? se|neozval|nedorazil|nedostavil|neprisel|neprisl)");

  /// Null where the text sends the reader to the attendance sheet.
  record People(@Nullable List<Found<FoundPerson>> people, List<ExtractionWarning> warnings) {}

  private final List<Found<FoundPerson>> people = new ArrayList<>();
  private final List<ExtractionWarning> warnings = new ArrayList<>();
  private @Nullable Text waiting;
  private int lineBegan;
  private String above = "";

  private PeopleReader() {}

  /// @param categories whether whoever is not named, "zástupci obcí", is kept word for word
  static People read(Segment segment, boolean categories) {
    var reader = new PeopleReader();
    for (var line : segment.all()) {
      if (line.text().isBlank() || PeopleWords.NOBODY.matcher(line.folded()).matches()) continue;
      if (segment.section() == Section.ATTENDEES
          && AWAY.matcher(line.folded()).find()
          && PersonNames.in(line.text().chars()).size() < 3) continue;
      if (PeopleWords.SHEET.matcher(line.folded()).matches()
          && PersonNames.in(line.text().chars()).isEmpty()) {
        return new People(null, List.of());
      }
      reader.line(line.text(), categories);
    }
    return new People(List.copyOf(reader.people), List.copyOf(reader.warnings));
  }

  private void line(Text whole, boolean categories) {
    waiting = null;
    lineBegan = people.size();
    var represented = PersonAmongWords.represented(whole, above);
    if (represented.isPresent()) {
      people.add(represented.get());
      return;
    }
    var institution = Institution.in(whole);
    if (institution.isPresent() && institution.get().people().isBlank()) {
      above = institution.get().name().chars();
      return;
    }
    if (institution.isPresent()) above = "";
    listed(institution.map(Institution::people).orElse(whole), categories);
    var of = institution.map(it -> it.name().chars()).orElse(above);
    for (int i = lineBegan; !of.isEmpty() && i < people.size(); i++) {
      var person = people.get(i);
      if (person.value().organization().isEmpty()) people.set(i, person.map(one -> one.of(of)));
    }
  }

  private void listed(Text line, boolean categories) {
    var said = Comings.present(line);
    for (var part : PeopleSplitting.of(said)) {
      var ended = part.strip(" \t;,-–·•");
      var chunk = INITIAL.matcher(ended.chars()).find() ? ended : part.strip(" \t.;,-–·•");
      if (!chunk.isBlank()) chunk(chunk, categories);
    }
    if (categories && people.size() == lineBegan && isCategory(line)) {
      people.add(
          line.strip(" .,;").found(new FoundPerson(line.strip(" .,;").chars(), "", "", ""), 0.6));
    }
  }

  /// "zástupci obcí": words, not a sentence, and nobody named before it.
  private boolean isCategory(Text line) {
    if (line.length() <= 3 || line.length() > 140 || SENTENCES.matcher(line.chars()).find())
      return false;
    return people.stream().noneMatch(person -> WHOLE_NAME.matcher(person.value().name()).matches());
  }

  private void chunk(Text chunk, boolean categories) {
    var name = PersonNames.at(chunk.chars());
    if (PeopleWords.BY_OWN_HAND.matcher(chunk.chars()).matches()) return;
    if (isTitlesBehind(chunk)) return;
    if (PeopleWords.isTitleOnly(chunk)) {
      amend(chunk, FoundPerson::titled);
    } else if (!people.isEmpty() && people.size() > lineBegan && Organizations.isName(chunk)) {
      amend(chunk, FoundPerson::of);
    } else if (!Dates.in(chunk.chars()).isEmpty()
        && name.filter(one -> one.certainty() > 0.6).isEmpty()) {
      return;
    } else if (name.isPresent() && isPerson(chunk, name.get())) {
      add(chunk, name.get());
    } else if (PersonAmongWords.led(chunk).isPresent()) {
      PersonAmongWords.led(chunk).ifPresent(people::add);
    } else if (categories && isGroup(chunk)) {
      people.add(chunk.found(new FoundPerson(chunk.chars(), "", "", ""), 0.6));
    } else if (people.size() > lineBegan) {
      beside(chunk);
    }
  }

  /// "zástupci obcí"; "ředitel nemocnice" only where nobody is named whose role it could be.
  private boolean isGroup(Text chunk) {
    if (PeopleWords.CATEGORY.matcher(chunk.folded()).lookingAt()) return true;
    var alone =
        people.size() == lineBegan
            || people.getLast().confidence() <= 0.6
            || !people.getLast().value().role().isEmpty();
    return alone && PeopleWords.OFFICER.matcher(chunk.folded()).lookingAt();
  }

  /// "Vaňková Hana, Mgr. (MěÚ Rakovník)": titles and a place of work behind a comma.
  private static final Pattern TITLES_BEHIND =
      Pattern.compile(
          "(?<titles>(?:(?:Ing|Mgr|Bc|BcA|MgA|PhDr|MUDr|JUDr|RNDr|PaedDr|MVDr|PharmDr|ThDr|Dr|DiS|Dis)\\.?\\s?)+)(?:\\((?<where>[^)]*)\\)?)?");

  private boolean isTitlesBehind(Text chunk) {
    var titles = TITLES_BEHIND.matcher(chunk.chars());
    if (people.isEmpty() || !titles.matches()) return false;
    amend(chunk.sub(titles.start("titles"), titles.end("titles")).strip(), FoundPerson::titled);
    if (titles.group("where") != null) {
      var where = chunk.sub(titles.start("where"), titles.end("where"));
      beside(where);
    }
    return true;
  }

  private boolean isPerson(Text chunk, PersonName name) {
    if (name.certainty() >= 0.6) return !PeopleWords.isOrganisation(chunk, name);
    if (name.certainty() >= 0.4 && name.isOneWord()) {
      var rest = chunk.chars().substring(name.end()).strip();
      return rest.isEmpty()
          || rest.startsWith("(")
          || rest.startsWith("+")
          || rest.startsWith("za ")
          || rest.startsWith("-")
          || rest.startsWith("–");
    }
    // two unknown words behind a comma are rather a place of work
    return name.certainty() >= 0.4
        && people.size() == lineBegan
        && !PeopleWords.isOrganisation(chunk, name);
  }

  private void add(Text chunk, PersonName name) {
    var split = halfBefore(name);
    if (split != null) {
      joinHalves(split, chunk, name);
      return;
    }
    var behind = PersonAmongWords.behind(chunk, name);
    var organised = PeopleWords.isOrganisation(behind);
    people.add(
        new Found<>(
            new FoundPerson(
                name.value(), name.titles(), organised ? "" : behind, organised ? behind : ""),
            name.certainty(),
            chunk.span(name.start(), name.end())));
    waiting = name.isOneWord() && NameWords.isGiven(name.value()) ? chunk : null;
    withoutComma(chunk.sub(name.end()).strip());
  }

  /// "Hana Kuncová Mgr. Dalibor Štys": a comma too few.
  private void withoutComma(Text rest) {
    var next = PersonNames.at(rest.chars());
    if (next.isPresent() && next.get().certainty() >= 0.9 && !next.get().isOneWord())
      add(rest, next.get());
  }

  /// A given name alone, and a surname alone behind the comma: a comma too many.
  private @Nullable Text halfBefore(PersonName name) {
    var half = waiting;
    return half != null && name.isOneWord() && !NameWords.isGiven(name.value()) ? half : null;
  }

  private void joinHalves(Text half, Text chunk, PersonName name) {
    people.removeLast();
    var span = half.span().to(chunk.span(name.start(), name.end()));
    var value = half.chars().strip() + " " + name.value();
    people.add(new Found<>(new FoundPerson(value, name.titles(), "", ""), 0.6, span));
    warnings.add(
        new ExtractionWarning(
            ExtractionWarning.Code.SPLIT_NAME, half + ", " + chunk, List.of(span)));
    waiting = null;
  }

  /// A place of work, or a role.
  private void beside(Text chunk) {
    if (PeopleWords.isOrganisation(chunk.chars())) amend(chunk, FoundPerson::of);
    else amend(chunk, FoundPerson::being);
  }

  /// What stands behind a comma belongs to the person before it.
  private void amend(Text chunk, BiFunction<FoundPerson, String, FoundPerson> detail) {
    waiting = null;
    if (people.isEmpty()) return;
    var last = people.removeLast();
    people.add(last.map(person -> detail.apply(person, chunk.chars())));
  }
}
