package org.spoluplan.algorithms.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.czech.Dates;
import org.spoluplan.algorithms.czech.NameWords;
import org.spoluplan.algorithms.czech.PersonName;
import org.spoluplan.algorithms.czech.PersonNames;

/// Reads lists of people: commas, semicolons, lines or bullets between them, titles behind a comma,
/// roles and organisations in brackets, behind a dash or a comma.
final class PeopleReader {

  private static final Pattern SEPARATOR =
      Pattern.compile(
          "[,;\\t](?![^(]*\\))|\\s+a\\s+(?=\\p{Lu})|(?<=\\p{Ll})\\s+[-–]\\s+(?=\\p{Lu}\\p{Ll}+\\s\\p{Lu}\\p{Ll}+(?:,|$))|(?<=\\))\\s+(?=\\p{Lu})");
  private static final Pattern NOBODY =
      Pattern.compile(
          "^(?:nikdo|nebyl[iay]?|nejsou|zadn[iy]|0|x|-+|/+|neni|bez omluv|bez hostu)\\.?$");
  private static final Pattern SHEET =
      Pattern.compile(
          ".*(?:prezencni list|prezencka|dle prezence|viz prezence|podle prezence|presencni list|listin\\w* pritomnych).*");
  private static final Pattern BEHIND =
      Pattern.compile("^\\s*(?:\\(([^)]*)\\)|[-–—:]\\s*(.+)|,\\s*(.+))?");
  private static final Pattern ORGANISATION =
      Pattern.compile(
          "(?iu).*(?:\\bz\\. ?s\\b|\\bs\\. ?r\\. ?o|\\bo\\. ?p\\. ?s|\\bz\\. ?ú\\b|\\bp\\. ?o\\.|\\b(?:charit|diakoni|úřad|měst[osa]|obec|obce|nemocnic|centr|společnost|škol|polici|nadac|armád|sdružen|domov|kraj|magistr|odbor|služb|spolek|svaz|unie|agentur|hospic|nízkopra|azylov)|\\bMÚ\\b|\\bMěÚ\\b|\\bÚP\\b|\\bKÚ\\b).*");
  private static final Pattern ROLE =
      Pattern.compile(
          "(?iu)^(?:(?:1\\. )?(?:místo)?předsed|tajemni|ředitel|vedouc|koordin|pracovni|starost|místostarost|manažer|metodi|referent|radn[íý]|zastupitel|členk?a?\\b|garant|náměst|primátor|psycholog|sociální prac|soc\\. prac|hejtman|lékař|asistent|projektov|host\\b).*");
  private static final Pattern LED =
      Pattern.compile("(?:\\p{Ll}++\\.?(?:\\s[–-]\\s|\\s)?|\\p{Lu}{2,5}\\s){1,6}+");
  private static final Pattern CATEGORY =
      Pattern.compile(
          "(?:zastupci|zastupkyne|starostove|starostky|reditele|reditelky|zadatele|uzivatele|uzivatelky|pecujici|rodice|dobrovolnici|dve student\\p{L}+|dva student\\p{L}+|\\p{L}+ student\\p{L}+|clenove|pracovnici|studenti|studentky|verejnost|obcane|\\d+ \\p{L}+)\\b");
  private static final Pattern OFFICER =
      Pattern.compile("(?:zastupce|starost[ak]a?|reditelk?a?|vedouci|studentk?a?) \\p{L}");
  private static final Pattern LEGAL =
      Pattern.compile("\\b(?:z\\. ?s\\.|s\\. ?r\\. ?o\\.|o\\. ?p\\. ?s\\.|z\\. ?ú\\.)");
  private static final Pattern DASH = Pattern.compile("\\s+[-–—]\\s+");
  private static final Pattern REPRESENTED =
      Pattern.compile(
          "\\s(?:zastoupen[aáoéý]?|zast\\.|zastupuje|zastoupená|zastoupené|zastoupený)\\s");
  private static final Pattern BY_OWN_HAND =
      Pattern.compile("(?i)v\\. ?r\\.?|m\\. ?p\\.?|i\\. ?v\\.?");

  /// Null where the text sends the reader to the attendance sheet.
  record People(@Nullable List<Found<FoundPerson>> people, List<ExtractionWarning> warnings) {}

  private final List<Found<FoundPerson>> people = new ArrayList<>();
  private final List<ExtractionWarning> warnings = new ArrayList<>();
  private @Nullable Text waiting;
  private int lineBegan;

  private PeopleReader() {}

  /// @param categories whether whoever is not named, "zástupci obcí", is kept word for word
  static People read(Segment segment, boolean categories) {
    var reader = new PeopleReader();
    for (var line : segment.all()) {
      if (line.text().isBlank() || NOBODY.matcher(line.folded()).matches()) continue;
      if (SHEET.matcher(line.folded()).matches() && PersonNames.in(line.text().chars()).isEmpty()) {
        return new People(null, List.of());
      }
      reader.line(line.text(), categories);
    }
    return new People(List.copyOf(reader.people), List.copyOf(reader.warnings));
  }

  private void line(Text line, boolean categories) {
    waiting = null;
    lineBegan = people.size();
    if (represented(line)) return;
    var said = Comings.present(line);
    for (var part : atDashes(said)) {
      var chunk = part.strip(" \t.;,-–·•");
      if (!chunk.isBlank()) chunk(chunk, categories);
    }
    if (categories && people.size() == lineBegan && isCategory(line)) {
      people.add(
          line.strip(" .,;").found(new FoundPerson(line.strip(" .,;").chars(), "", "", ""), 0.6));
    }
  }

  /// Dashes part people where a known given name follows them; elsewhere they part a name from a
  /// place of work.
  private static List<Text> atDashes(Text line) {
    var parts = new ArrayList<Text>();
    for (var part : line.split(SEPARATOR)) {
      var from = 0;
      for (var dash = DASH.matcher(part.chars()); dash.find(); ) {
        if (!beginsPerson(part.chars().substring(dash.end()))) continue;
        parts.add(part.sub(from, dash.start()));
        from = dash.end();
      }
      parts.add(part.sub(from));
    }
    return parts;
  }

  private static boolean beginsPerson(String text) {
    var name = PersonNames.at(text);
    return name.isPresent() && name.get().certainty() >= 0.9 && !name.get().isOneWord();
  }

  /// "Obec Horní Lhota, zastoupená starostou Ing. Petrem Malým"
  private boolean represented(Text line) {
    var said = REPRESENTED.matcher(line.chars());
    if (!said.find()) return false;
    for (var name : PersonNames.in(line.chars().substring(said.end()))) {
      var span = line.span(said.end() + name.start(), said.end() + name.end());
      var organisation = line.sub(0, said.start()).strip(" ,-–").chars();
      people.add(
          new Found<>(
              new FoundPerson(name.value(), name.titles(), "", organisation),
              name.certainty() * 0.9,
              span));
      return true;
    }
    return false;
  }

  /// "zástupci obcí": words, not a sentence, and nobody named before it.
  private boolean isCategory(Text line) {
    if (line.length() <= 3 || line.length() > 140 || line.chars().matches(".*\\.\\s+\\p{Lu}.*"))
      return false;
    return people.stream()
        .noneMatch(person -> person.value().name().matches("(?:\\p{Lu}\\p{L}+\\s?){2,3}"));
  }

  private void chunk(Text chunk, boolean categories) {
    var name = PersonNames.at(chunk.chars());
    if (BY_OWN_HAND.matcher(chunk.chars()).matches()) return;
    if (isTitlesBehind(chunk)) return;
    if (isTitleOnly(chunk)) {
      amend(chunk, Detail.TITLE);
    } else if (!people.isEmpty() && people.size() > lineBegan && Organizations.isName(chunk)) {
      amend(chunk, Detail.ORGANISATION);
    } else if (!Dates.in(chunk.chars()).isEmpty()
        && name.filter(one -> one.certainty() > 0.6).isEmpty()) {
      return;
    } else if (name.isPresent() && isPerson(chunk, name.get())) {
      add(chunk, name.get());
    } else if (led(chunk)) {
      return;
    } else if (categories && isGroup(chunk)) {
      people.add(chunk.found(new FoundPerson(chunk.chars(), "", "", ""), 0.6));
    } else if (people.size() > lineBegan) {
      amend(chunk, isOrganisation(chunk.chars()) ? Detail.ORGANISATION : Detail.ROLE);
    }
  }

  /// "zástupci obcí"; "ředitel nemocnice" only where nobody is named whose role it could be.
  private boolean isGroup(Text chunk) {
    if (CATEGORY.matcher(chunk.folded()).lookingAt()) return true;
    var alone = people.size() == lineBegan || people.getLast().confidence() <= 0.6;
    return alone && OFFICER.matcher(chunk.folded()).lookingAt();
  }

  /// "Vaňková Hana, Mgr. (MěÚ Rakovník)": titles and a place of work behind a comma.
  private static final Pattern TITLES_BEHIND =
      Pattern.compile(
          "(?<titles>(?:(?:Ing|Mgr|Bc|BcA|MgA|PhDr|MUDr|JUDr|RNDr|PaedDr|MVDr|PharmDr|ThDr|Dr|DiS|Dis)\\.?\\s?)+)(?:\\((?<where>[^)]*)\\)?)?");

  private boolean isTitlesBehind(Text chunk) {
    var titles = TITLES_BEHIND.matcher(chunk.chars());
    if (people.isEmpty() || !titles.matches()) return false;
    amend(chunk.sub(titles.start("titles"), titles.end("titles")).strip(), Detail.TITLE);
    if (titles.group("where") != null) {
      var where = chunk.sub(titles.start("where"), titles.end("where"));
      amend(where, isOrganisation(where.chars()) ? Detail.ORGANISATION : Detail.ROLE);
    }
    return true;
  }

  /// "tajemnice Ivana Mareková", "domácí péče – sestra Marie Nová": what somebody is stands first.
  private boolean led(Text chunk) {
    var names = PersonNames.in(chunk.chars());
    if (names.isEmpty()) return false;
    var name = names.getFirst();
    if (name.start() == 0 || name.start() > 45 || name.certainty() < 0.8 || name.isOneWord())
      return false;
    var before = chunk.sub(0, name.start()).strip(" ,:–-");
    if (!LED.matcher(before.chars()).matches()) return false;
    var behind = behind(chunk, name);
    var organised = isOrganisation(behind);
    var role = before.chars() + (organised || behind.isEmpty() ? "" : ", " + behind);
    people.add(
        new Found<>(
            new FoundPerson(name.value(), name.titles(), role, organised ? behind : ""),
            name.certainty() * 0.9,
            chunk.span(name.start(), name.end())));
    return true;
  }

  private static boolean isTitleOnly(Text chunk) {
    return chunk
        .chars()
        .matches("(?:Ph\\. ?D|CSc|DrSc|DiS|MBA|MPA|LL\\. ?M|R\\. ?N|Th\\.D|MSc|M\\.A)\\.?");
  }

  private boolean isPerson(Text chunk, PersonName name) {
    if (name.certainty() >= 0.6) return !isOrganisation(chunk, name);
    if (name.certainty() >= 0.4 && name.isOneWord()) {
      var rest = chunk.chars().substring(name.end()).strip();
      return rest.isEmpty() || rest.startsWith("(") || rest.startsWith("-") || rest.startsWith("–");
    }
    // two unknown words behind a comma are rather a place of work
    return name.certainty() >= 0.4 && people.size() == lineBegan && !isOrganisation(chunk, name);
  }

  /// "Domov důchodců", "Charita Ořechov": words of organisations in the name itself.
  private static boolean isOrganisation(Text chunk, PersonName name) {
    var words = name.value();
    if (name.certainty() >= 1) return false;
    return ORGANISATION.matcher(words).matches() || LEGAL.matcher(chunk.chars()).find();
  }

  private void add(Text chunk, PersonName name) {
    var split = halfBefore(name);
    if (split != null) {
      joinHalves(split, chunk, name);
      return;
    }
    var behind = behind(chunk, name);
    var organised = isOrganisation(behind);
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

  static boolean isRole(String said) {
    return ROLE.matcher(said).matches();
  }

  private static boolean isOrganisation(String said) {
    return ORGANISATION.matcher(said).matches() && !ROLE.matcher(said).matches();
  }

  private static String behind(Text chunk, PersonName name) {
    var rest = chunk.chars().substring(Math.min(name.end(), chunk.length()));
    if (PersonNames.at(rest.strip()).filter(next -> next.certainty() >= 0.9).isPresent()) return "";
    var matcher = BEHIND.matcher(rest);
    if (!matcher.find()) return "";
    for (int i = 1; i <= 3; i++) if (matcher.group(i) != null) return matcher.group(i).strip();
    return "";
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

  private enum Detail {
    TITLE,
    ROLE,
    ORGANISATION
  }

  /// What stands behind a comma belongs to the person before it.
  private void amend(Text chunk, Detail detail) {
    waiting = null;
    if (people.isEmpty()) return;
    var last = people.removeLast();
    var person = last.value();
    var said = chunk.chars();
    people.add(
        new Found<>(
            switch (detail) {
              case TITLE ->
                  new FoundPerson(
                      person.name(),
                      (person.titles() + " " + said).strip(),
                      person.role(),
                      person.organization());
              case ROLE ->
                  new FoundPerson(
                      person.name(),
                      person.titles(),
                      joined(person.role(), said),
                      person.organization());
              case ORGANISATION ->
                  new FoundPerson(
                      person.name(),
                      person.titles(),
                      person.role(),
                      joined(person.organization(), said));
            },
            last.confidence(),
            last.span()));
  }

  private static String joined(String before, String said) {
    return before.isEmpty() ? said : before + ", " + said;
  }
}
