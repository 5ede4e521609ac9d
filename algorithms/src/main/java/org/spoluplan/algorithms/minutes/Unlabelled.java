package org.spoluplan.algorithms.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.czech.PersonNames;

/// People who were there without a label that says so: a line of names near the beginning, or "za
/// účasti …" in a sentence.
final class Unlabelled {

  private static final Pattern TOOK_PART =
      Pattern.compile(
          "\\b(?:za ucasti|zucastnil[aiy]? se|se zucastnil[aiy]?|prisl[aiy]|pritomni byli|byl[iy] pritomni|sesl[aiy] se|sesli jsme se|bylo nas \\p{L}+|byli jsme(?: tu)?|privital[a]?|uvital[a]?|dostavil[iy] se|vitam)\\b");
  private static final Pattern EXCUSED =
      Pattern.compile(
          "\\b(?:se omluvil[aiy]?|omluvil[aiy]? se|se z jednani omluvil[aiy]?|omluven[aiy]? byl[aiy]?|byl[aiy]? omluven[aiy]?|omluvil[aiy]? nepritomnost|(?:nemohl[aiy]?|nemuze|nemohou) (?:prijit|dorazit|prijet|se zucastnit)|(?:dal[aiy]?|poslal[aiy]?) vedet, ze neprij\\p{L}+|omlouva(?:ji)? se)\\b");
  private static final Pattern GUEST =
      Pattern.compile(
          "\\bjako host[ay]?\\b|\\bhost(?:em|e|y) (?:byl|jsme)|\\bprizval|\\bpozval\\p{L}* (?:jsme )?(?:i )?hosta\\b");
  private static final String CAME =
      "(?:prisel|prisla|byl[a]? prizvan[a]?|byl[a]? pozvan[a]?|dostavil[a]? se|se dostavil[a]?|pripojil[a]? se|se pripojil[a]?)";
  private static final Pattern INVITED =
      Pattern.compile(
          "\\b(?:k (?:tomuto )?bodu (?:c\\. )?(?:\\d{1,2}\\.? )?(?:programu )?"
              + CAME
              + "|"
              + CAME
              + " k (?:tomuto )?bodu|prizvan[a]? (?:k jednani |na jednani )?byl[a]?|byl[a]? (?:na jednani |k jednani )?prizvan[a]?)\\b");
  private static final Pattern AWAY =
      Pattern.compile(
          "(?:\\bse (?:neozval|nedostavil|neomluvil)[ay]?|\\b(?:neozval|nedostavil|neomluvil)[ay]? se|\\b(?:nedorazil|neprisel|neprisla|chybel)[ay]?(?: bez omluvy)?)(?: i| take| ani)?(?=\\s|\\.|$)");
  private static final Pattern ME = Pattern.compile("\\bja\\b");
  private static final int NEAR = 25;
  private static final int ENOUGH = 3;
  private static final int LONGEST_ROW = 110;

  private Unlabelled() {}

  /// @param letter who writes of "já"
  static @Nullable List<Found<FoundPerson>> attendees(Minutes minutes, Optional<Letter> letter) {
    var run = run(minutes.lines());
    if (run != null) return run;
    var seen = 0;
    var told = new ArrayList<Found<FoundPerson>>();
    for (var line : minutes.lines()) {
      if (seen++ > NEAR) break;
      for (var sentence : Sentences.of(line.text())) {
        if (EXCUSED.matcher(sentence.folded()).find() || GUEST.matcher(sentence.folded()).find())
          continue;
        var said = TOOK_PART.matcher(sentence.folded());
        if (!said.find()) continue;
        var people = people(sentence.sub(said.end()));
        if (people.isEmpty() || (people.size() < 2 && told.isEmpty())) continue;
        told.addAll(people);
        if (ME.matcher(sentence.folded()).find()) letter.map(Letter::sender).ifPresent(told::add);
      }
      if (told.isEmpty() && isList(line.text())) return people(line.text());
    }
    return told.isEmpty() ? null : told;
  }

  /// Three or more lines one under another that each begin with somebody's whole name.
  private static @Nullable List<Found<FoundPerson>> run(List<Line> lines) {
    for (int i = 0; i < Math.min(NEAR, lines.size()); i++) {
      var end = i;
      while (end < lines.size() && isPerson(lines.get(end))) end++;
      if (end - i < ENOUGH) continue;
      var rows = lines.subList(i, end);
      var first = rows.getFirst();
      return PeopleReader.read(
              new Segment(Section.ATTENDEES, first, first.text().sub(0, 0), rows), false)
          .people();
    }
    return null;
  }

  private static boolean isPerson(Line line) {
    if (line.text().length() > LONGEST_ROW || line.cells().size() > 2) return false;
    var name = PersonNames.at(line.text().chars());
    if (name.isEmpty() || name.get().certainty() < 0.8 || name.get().isOneWord()) return false;
    var rest = line.text().chars().substring(name.get().end()).stripLeading();
    return rest.isEmpty() || ",-–—(/;\t".indexOf(rest.charAt(0)) >= 0;
  }

  /// "Jako hosta jsme pozvali PhDr. Rybáře."
  static @Nullable List<Found<FoundPerson>> guests(Minutes minutes) {
    var people = new ArrayList<Found<FoundPerson>>();
    for (var line : minutes.lines()) {
      for (var sentence : Sentences.of(line.text())) {
        var said = GUEST.matcher(sentence.folded());
        if (!said.find()) continue;
        var named = people(sentence.sub(said.end()));
        if (named.isEmpty()) named = lastOf(people(sentence.sub(0, said.start())));
        people.addAll(said.group().endsWith("host") ? named.stream().limit(1).toList() : named);
      }
    }
    people.addAll(invited(minutes));
    return people.isEmpty() ? null : people;
  }

  /// "K tomuto bodu přišel Mgr. Kunz, ředitel školy", "přizvána byla Zita Malá": one person.
  static List<Found<FoundPerson>> invited(Minutes minutes) {
    var people = new ArrayList<Found<FoundPerson>>();
    for (var line : minutes.lines()) {
      for (var sentence : Sentences.of(line.text())) {
        var said = INVITED.matcher(sentence.folded());
        if (!said.find()) continue;
        var behind = people(sentence.sub(said.end()));
        people.addAll(
            behind.isEmpty()
                ? lastOf(people(sentence.sub(0, said.start())))
                : behind.stream().limit(1).toList());
      }
    }
    return people;
  }

  private static List<Found<FoundPerson>> lastOf(List<Found<FoundPerson>> people) {
    return people.isEmpty() ? people : List.of(people.getLast());
  }

  /// "Pan Ing. Zeman se omluvil."
  static @Nullable List<Found<FoundPerson>> excused(Minutes minutes) {
    var people = new ArrayList<Found<FoundPerson>>();
    for (var line : minutes.lines()) {
      for (var sentence : Sentences.of(line.text())) {
        if (EXCUSED.matcher(sentence.folded()).find()) people.addAll(people(sentence));
      }
    }
    return people.isEmpty() ? null : people;
  }

  /// "Neozval se Karel Pícha."
  static @Nullable List<Found<FoundPerson>> absent(Minutes minutes) {
    var people = new ArrayList<Found<FoundPerson>>();
    for (var line : minutes.lines().subList(0, Math.min(NEAR, minutes.lines().size()))) {
      for (var sentence : Sentences.of(line.text())) {
        var said = AWAY.matcher(sentence.folded());
        if (!said.find()) continue;
        var behind = PersonNames.at(sentence.chars().substring(said.end()));
        if (behind.isPresent() && behind.get().certainty() >= 0.8)
          people.addAll(people(sentence.sub(said.end())).stream().limit(1).toList());
        else people.addAll(lastOf(people(sentence.sub(0, said.start()))));
      }
    }
    return people.isEmpty() ? null : people;
  }

  /// Names fill the line, commas between them.
  private static boolean isList(Text line) {
    var parts = line.chars().split("[,;]");
    if (parts.length < ENOUGH) return false;
    var names = 0;
    for (var part : parts) {
      var name = PersonNames.at(part.strip());
      if (name.isPresent()
          && name.get().certainty() >= 0.8
          && name.get().end() > part.strip().length() / 2) names++;
    }
    return names >= ENOUGH && names * 2 >= parts.length;
  }

  private static List<Found<FoundPerson>> people(Text text) {
    var people = new ArrayList<Found<FoundPerson>>();
    for (var name : PersonNames.in(text.chars())) {
      if (name.isOneWord()) continue;
      people.add(
          text.sub(name.start(), name.end())
              .found(
                  new FoundPerson(name.value(), name.titles(), "", ""), name.certainty() * 0.75));
    }
    return people;
  }
}
