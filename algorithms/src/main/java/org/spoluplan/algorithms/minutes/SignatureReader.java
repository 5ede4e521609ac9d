package org.spoluplan.algorithms.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.czech.Dates;
import org.spoluplan.algorithms.czech.PersonNames;

/// Who wrote, verified and led, and when the minutes were written: from labels, and from sentences
/// ("V Lípové dne 28. 3. 2018, zapsala Jana Nová").
final class SignatureReader {

  private static final String NAME = "[:,]?\\s*(?:dne\\s[^,]{6,22},\\s*)?(?<name>\\p{Lu}.{2,80})";
  private static final Pattern WROTE =
      Pattern.compile(
          "(?:[Zz]apsal[ai]?|[Zz]apisovatel(?:ka|kou|em)?|[Zz]ápis (?:vyhotovil|pořídil|zpracoval|provedl|vypracoval|sepsal)[ai]?|[Zz]pracoval[ai]?|[Vv]yhotovil[ai]?|[Ss]epsal[ai]?)\\b"
              + NAME);
  private static final Pattern VERIFIED =
      Pattern.compile(
          "(?:[Oo]věřil[ai]?(?: zápis)?|[Oo]věřovatel(?:ka|kou|em|i|em zápisu|kou zápisu)?(?: zápisu)?)\\b[^.]{0,60}?"
              + "(?:byl[aoi]? (?:navržen|zvolen|určen|jmenován)[aoi]?\\s|:?\\s*)(?:p\\.\\s|paní\\s|pan\\s)?(?<name>\\p{Lu}.{2,80})");
  private static final Pattern LED =
      Pattern.compile(
          "(?:[Jj]ednání|[Ss]chůzi|[Ss]chůzku|[Ss]etkání|[Zz]asedání|[Pp]racovní skupinu|[Kk]omisi|[Pp]řítomné|členy)?\\s?(?:[Zz]ahájil[a]?|[Řř]ídil[a]?|[Vv]edl[a]?|[Pp]řivítal[a]?|[Pp]ředsedal[a]?|[Mm]oderoval[a]?)(?: a (?:řídil|vedl|přivítal|zahájil)[a]?)?(?:\\s\\p{Ll}+){0,6}?\\s(?:p\\.\\s|paní\\s|pan\\s)?(?<name>(?:(?:Ing|Mgr|Bc|PhDr|MUDr|JUDr|RNDr|PaedDr|doc|prof)\\.\\s?)*\\p{Lu}.{2,60})");
  private static final Pattern LED_AFTER =
      Pattern.compile(
          "(?<=[\\p{L}.]\\s)(?:přivítal[a]?|zahájil[a]?|řídil[a]?|vedl[a]? (?:jednání|schůzi|schůzku|setkání)|uvítal[a]?|moderoval[a]?)\\b");
  private static final Pattern OPENING_WORD =
      Pattern.compile(
          "(?:[Úú]vodní slovo|[Ss]lovo úvodem|[Pp]řivítání|[Zz]ahájení|[Úú]vod)\\s*[:–(-]?\\s*(?<name>\\p{Lu}.{3,60})");
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?:zapsal[ai]?|zapsano|vyhotoven[oa]?|vyhotovil[ai]?|zpracoval[ai]?|sepsal[ai]?|zapis (?:porizen|vyhotoven|zpracovan|sepsan)[ao]?|datum (?:zapisu|vyhotoveni)|\\bv[e]? \\p{L}+(?: \\p{L}+)?,? dne|^v[e]? (?!pondeli|utery|stredu|ctvrtek|patek|sobotu|nedeli)\\p{L}+(?: (?:nad|pod) \\p{L}+| \\p{L}+)?,? (?=\\d{1,2}\\.))");

  private final Minutes minutes;

  SignatureReader(Minutes minutes) {
    this.minutes = minutes;
  }

  @Nullable List<Found<FoundPerson>> takers() {
    return people(Section.TAKERS, WROTE, true);
  }

  @Nullable List<Found<FoundPerson>> verifiers() {
    return people(Section.VERIFIERS, VERIFIED, false);
  }

  @Nullable Found<FoundPerson> chair() {
    var labelled = people(Section.CHAIR, LED, false);
    if (labelled != null && !labelled.isEmpty()) return labelled.getFirst();
    for (var line : minutes.lines()) {
      for (var after = LED_AFTER.matcher(line.text().chars()); after.find(); ) {
        var name = nameBefore(line.text().sub(0, after.start()));
        if (name != null) return name;
      }
      var opening = OPENING_WORD.matcher(line.text().chars());
      if (opening.lookingAt()) {
        var name = named(line.text().sub(opening.start("name")), 0.7);
        if (name != null) return name;
      }
    }
    return null;
  }

  private @Nullable List<Found<FoundPerson>> people(Section section, Pattern said, boolean last) {
    var found = new ArrayList<Found<FoundPerson>>();
    minutes.of(section).forEach(segment -> labelled(segment, found));
    if (!found.isEmpty()) return distinct(found);
    var lines = last ? minutes.lines().reversed() : minutes.lines();
    for (var line : lines) {
      var matcher = said.matcher(line.text().chars());
      if (!matcher.find()) continue;
      var name = named(line.text().sub(matcher.start("name")), 0.8);
      if (name != null) return List.of(name);
    }
    return null;
  }

  /// Each line begins with a name, or names one; "dne 17. 3. 2017, K. Malá".
  private static void labelled(Segment segment, List<Found<FoundPerson>> into) {
    var sure = PeopleReader.read(segment, false).people();
    if (sure != null && !sure.isEmpty()) {
      sure.stream()
          .filter(person -> person.value().name().contains(" ") || sure.size() == 1)
          .forEach(into::add);
      if (!into.isEmpty()) return;
    }
    for (var line : segment.all()) {
      for (var name : PersonNames.in(line.text().chars())) {
        into.add(
            line.text()
                .sub(name.start(), name.end())
                .found(new FoundPerson(name.value(), name.titles(), "", ""), name.certainty()));
        return;
      }
    }
  }

  private static List<Found<FoundPerson>> distinct(List<Found<FoundPerson>> people) {
    var seen = new HashSet<String>();
    return people.stream().filter(person -> seen.add(person.value().name())).toList();
  }

  /// "Předsedkyně Bc. Trnková" right before the verb.
  private static @Nullable Found<FoundPerson> nameBefore(Text text) {
    var names = PersonNames.in(text.chars());
    if (names.isEmpty() || names.getLast().end() < text.length() - 3) return null;
    var name = names.getLast();
    return text.sub(name.start(), name.end())
        .found(new FoundPerson(name.value(), name.titles(), "", ""), 0.7);
  }

  private static @Nullable Found<FoundPerson> named(Text text, double sure) {
    var name = PersonNames.at(text.chars());
    if (name.isEmpty() || name.get().certainty() < 0.6) return null;
    var person = new FoundPerson(name.get().value(), name.get().titles(), "", "");
    return text.sub(name.get().start(), name.get().end())
        .found(person, sure * name.get().certainty());
  }

  /// Beside the word of writing, or the place and day above the signatures.
  @Nullable Found<LocalDate> writtenOn() {
    var lines = minutes.lines();
    for (int i = lines.size() - 1; i >= 0 && i > lines.size() - 40; i--) {
      var text = lines.get(i).whole();
      if (text.length() > 220) continue;
      var said = WRITTEN.matcher(text.folded());
      if (!said.find()) continue;
      for (var date : Dates.in(text.chars())) {
        if (date.whole() != null
            && date.start() >= said.start()
            && date.start() - said.end() < 60) {
          return text.sub(date.start(), date.end()).found(date.whole(), 0.9);
        }
      }
    }
    return null;
  }
}
