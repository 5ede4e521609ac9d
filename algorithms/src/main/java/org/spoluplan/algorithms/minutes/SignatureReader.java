package org.spoluplan.algorithms.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.czech.Fold;
import org.spoluplan.algorithms.czech.PersonNames;
import org.spoluplan.algorithms.minutes.Functions.Function;

/// Who wrote, verified and led, and when the minutes were written: from labels, and from sentences
/// ("V Lípové dne 28. 3. 2018, zapsala Jana Nová").
final class SignatureReader {

  /// Told of this meeting and its people; "vedla skupinu do září" is not.
  private static final Pattern WEAK_LEAD =
      Pattern.compile("(?:vedl|ridil|moderoval|svolal|otevrel)[ai]?");
  private static final Pattern IT = Pattern.compile("\\s(?:je|ji|ho|jej)\\s");
  private static final Pattern MEETING =
      Pattern.compile(
          "\\b(?:jednani|schuz|setkani|zasedani|porad|skupin|komis|hromad|hlasovani|pritomn|clen|host|vsechny|vsichni|ucastni)");

  /// Beside a name in a list: "koordinátorka, řídila poradu".
  private static final Pattern LED =
      Pattern.compile(
          "\\b(?:ridil|vedl|moderoval|predsedal|zahajil)[a]?\\b|\\bpredsedajici\\b|\\b(?:ridi|vede|moderuje) (?:jednani|schuz|porad|setkani)");
  private static final Pattern ADVERB =
      Pattern.compile(
          "[\\s,]*(?:v \\d{1,2}[.:,]\\d{2}\\s?(?:hod\\p{L}*\\.?\\s)?)?(?:\\p{Ll}{2,6}\\s?){0,2}");
  private static final Pattern MORE =
      Pattern.compile("(?:overovatele|overil[iy]|zapsal[iy]|zapisovatele)");

  private final Minutes minutes;
  private final Functions functions;
  private final List<Functions.Mention> mentions = new ArrayList<>();
  private final List<Text> leads = new ArrayList<>();
  private final WrittenOn written;

  /// @param roster who is listed in the same text
  SignatureReader(Minutes minutes, Roster roster) {
    this.minutes = minutes;
    this.functions = new Functions(roster);
    this.written = new WrittenOn(minutes, functions);
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
    if (WEAK_LEAD.matcher(verb).matches()
        && !IT.matcher(sentence.folded().substring(mention.end())).lookingAt()
        && !MEETING.matcher(sentence.folded()).find()) return;
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
    for (var person : known)
      if (LED.matcher(Fold.of(person.value().role())).find()) return person.times(0.9);
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
    signed(section).forEach(segment -> labelled(segment, found));
    if (found.isEmpty()) found.addAll(SignatureColumns.of(function, minutes.lines()));
    if (!found.isEmpty()) return distinct(found);
    for (var mention : mentions) if (mention.function() == function) return mention.people();
    var signed =
        section == Section.TAKERS ? written.signed() : Optional.<Found<FoundPerson>>empty();
    if (signed.isPresent()) return List.of(signed.get());
    var empty = minutes.of(section).anyMatch(segment -> segment.isEmpty() || isBlankLine(segment));
    return empty ? List.of() : null;
  }

  /// Whoever approved the minutes verified them only where nobody else did.
  private List<Segment> signed(Section section) {
    var all = minutes.of(section).toList();
    var verified =
        all.stream()
            .filter(segment -> !segment.isEmpty() && !isBlankLine(segment))
            .filter(segment -> !segment.heading().folded().startsWith("schval"))
            .toList();
    return verified.isEmpty() ? all : verified;
  }

  /// "Ověřil: ............"
  private static boolean isBlankLine(Segment segment) {
    return segment.all().stream().allMatch(line -> line.text().chars().matches("[\\s._…-]*"));
  }

  /// Each line begins with a name, or names one; "dne 17. 3. 2017, K. Malá".
  private static void labelled(Segment segment, List<Found<FoundPerson>> into) {
    var sure = PeopleReader.read(firstCell(segment), false).people();
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

  /// Beside a signature another one may stand in its own column.
  private static Segment firstCell(Segment segment) {
    var tab = segment.first().chars().indexOf('\t');
    if (tab < 0
        || MORE.matcher(segment.heading().folded()).lookingAt()
        || PersonNames.in(segment.first().chars().substring(0, tab)).isEmpty()) return segment;
    return new Segment(
        segment.section(), segment.heading(), segment.first().sub(0, tab), List.of());
  }

  private static List<Found<FoundPerson>> distinct(List<Found<FoundPerson>> people) {
    var seen = new HashSet<String>();
    return people.stream().filter(person -> seen.add(person.value().name())).toList();
  }

  /// "Předsedkyně Bc. Trnková" right before the verb.
  private @Nullable Found<FoundPerson> nameBefore(Text text) {
    var names = functions.names(text);
    if (names.isEmpty()) return null;
    var name = names.getLast();
    var between = text.chars().substring(Math.min(name.end(), text.length()));
    if (between.length() > 22 || !ADVERB.matcher(between).matches()) return null;
    return text.sub(name.start(), name.end())
        .found(new FoundPerson(name.value(), name.titles(), "", ""), 0.75);
  }

  @Nullable Found<LocalDate> writtenOn() {
    return written.day();
  }
}
