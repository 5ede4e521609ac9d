package org.spoluplan.algorithms.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.czech.Dates;
import org.spoluplan.algorithms.czech.Fold;
import org.spoluplan.algorithms.czech.PersonNames;
import org.spoluplan.algorithms.minutes.Functions.Function;

/// Who wrote, verified and led, and when the minutes were written: from labels, and from sentences
/// ("V Lípové dne 28. 3. 2018, zapsala Jana Nová").
final class SignatureReader {

  /// Told of this meeting and its people; "vedla skupinu do září" is not.
  private static final Pattern WEAK_LEAD =
      Pattern.compile("(?:vedl|ridil|moderoval|svolal|otevrel)[ai]?");
  private static final Pattern MEETING =
      Pattern.compile(
          "\\b(?:jednani|schuz|setkani|zasedani|porad|skupin|komis|hromad|hlasovani|pritomn|clen|host|vsechny|vsichni|ucastni)");

  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?:zapsal[ai]?|zapsano|vyhotoven[oa]?|vyhotovil[ai]?|zpracoval[ai]?|sepsal[ai]?|zapis (?:porizen|vyhotoven|zpracovan|sepsan)[ao]?|datum (?:zapisu|vyhotoveni)|\\bv[e]? \\p{L}+(?: \\p{L}+)?,? dne|^v[e]? (?!pondeli|utery|stredu|ctvrtek|patek|sobotu|nedeli)\\p{L}+(?: (?:nad|pod) \\p{L}+| \\p{L}+)?,? (?=\\d{1,2}\\.))");

  private final Minutes minutes;
  private final Functions functions;
  private final List<Functions.Mention> mentions = new ArrayList<>();
  private final List<Text> leads = new ArrayList<>();

  /// @param roster who is listed in the same text
  SignatureReader(Minutes minutes, Roster roster) {
    this.minutes = minutes;
    this.functions = new Functions(roster);
    for (var segment : minutes.segments()) {
      if (segment.section() == Section.AGENDA && segment.lines().size() > 1) continue;
      for (var line : segment.all()) {
        for (var sentence : Sentences.of(line.text())) told(sentence);
      }
    }
  }

  private void told(Text sentence) {
    for (var mention : functions.in(sentence)) {
      if (mention.function() == Function.CHAIR) lead(sentence, mention);
      else if (!mention.people().isEmpty()) mentions.add(mention);
    }
  }

  /// Right before the verb, else behind it; a role alone is remembered.
  private void lead(Text sentence, Functions.Mention mention) {
    var verb = sentence.folded().substring(mention.start(), mention.end()).strip();
    if (WEAK_LEAD.matcher(verb).matches() && !MEETING.matcher(sentence.folded()).find()) return;
    var before = nameBefore(sentence.sub(0, mention.start()));
    if (before != null) {
      mentions.add(
          new Functions.Mention(Function.CHAIR, mention.start(), mention.end(), List.of(before)));
    } else if (!mention.people().isEmpty()) {
      mentions.add(mention);
    } else {
      leads.add(sentence);
    }
  }

  /// Everybody of whom it is told what they did.
  List<Found<FoundPerson>> named() {
    var all = new ArrayList<Found<FoundPerson>>();
    minutes.of(Section.TAKERS).forEach(segment -> labelled(segment, all));
    minutes.of(Section.VERIFIERS).forEach(segment -> labelled(segment, all));
    for (var mention : mentions) all.addAll(mention.people());
    return all;
  }

  @Nullable List<Found<FoundPerson>> takers() {
    return people(Section.TAKERS, Function.TAKER);
  }

  @Nullable List<Found<FoundPerson>> verifiers() {
    return people(Section.VERIFIERS, Function.VERIFIER);
  }

  /// @param known whose roles stand beside their names
  @Nullable Found<FoundPerson> chair(List<Found<FoundPerson>> known) {
    var labelled = new ArrayList<Found<FoundPerson>>();
    minutes.of(Section.CHAIR).forEach(segment -> labelled(segment, labelled));
    if (!labelled.isEmpty()) return labelled.getFirst();
    for (var mention : mentions)
      if (mention.function() == Function.CHAIR) return mention.people().getFirst();
    for (var sentence : leads) {
      for (var person : known) {
        var role = Fold.of(person.value().role());
        var word = role.split("[ ,(]")[0];
        if (word.length() > 5 && sentence.folded().contains(word.substring(0, word.length() - 1)))
          return person.times(0.8);
      }
    }
    return null;
  }

  /// Labelled ones; else told in sentences, of the takers the last, of the verifiers the first.
  private @Nullable List<Found<FoundPerson>> people(Section section, Function function) {
    var found = new ArrayList<Found<FoundPerson>>();
    minutes.of(section).forEach(segment -> labelled(segment, found));
    if (!found.isEmpty()) return distinct(found);
    for (var mention : mentions) if (mention.function() == function) return mention.people();
    var empty = minutes.of(section).anyMatch(segment -> segment.isEmpty() || isBlankLine(segment));
    return empty ? List.of() : null;
  }

  /// "Ověřil: ............"
  private static boolean isBlankLine(Segment segment) {
    return segment.all().stream().allMatch(line -> line.text().chars().matches("[\\s._…-]*"));
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
  private @Nullable Found<FoundPerson> nameBefore(Text text) {
    var names = functions.names(text);
    if (names.isEmpty() || names.getLast().end() < text.length() - 4) return null;
    var name = names.getLast();
    return text.sub(name.start(), name.end())
        .found(new FoundPerson(name.value(), name.titles(), "", ""), 0.75);
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
