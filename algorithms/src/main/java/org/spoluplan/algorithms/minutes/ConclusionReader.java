package org.spoluplan.algorithms.minutes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.czech.Fold;
import org.spoluplan.algorithms.czech.Words;

/// What the body itself concluded, and what of other bodies was only reported.
final class ConclusionReader {

  /// "Usnesení 3/2019:" with what follows; the number is no part of what was concluded.
  private static final Pattern RESOLUTION =
      Pattern.compile(
          "^(?:navrh )?(?:usneseni|zaver|doporuceni|stanovisko|rozhodnuti)\\s?(?:c\\.?\\s?)?(?:\\p{L}{1,4}/)?\\d{1,3}(?:\\s?[/.-]\\s?\\d{1,4}){0,3}\\s?[:.–-]?\\s*");
  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:(?:navrh )?(?:usneseni|zaver|stanovisko|doporuceni|shrnuti|vystup|dohoda|shoda(?: vsech)?(?: pritomnych| clenu)?)[^:]{0,25}|(?:skupina|komise|vybor|rada|tym|schuze|hromada|pritomni|clenove) (?:se )?(?:usnes|shod|dohod|rozhod)l[aiy](?: na tom| takto)?):\\s*");
  private static final String VERBS = any("decision-verbs.txt");
  private static final String ALWAYS =
      "\\p{L}*skupin[ay]|obe skupiny|clenove|pritomni|vsichni|ps|rs|rps|rv|my";
  private static final String BODIES =
      "komise|rada|vybor|valna hromada|triada|tym|predstavenstvo|partnerstvi|platforma|konference|sprava|schuze";
  private static final Pattern WE =
      Pattern.compile(
          "\\b(?:shodli jsme se|dohodli jsme se|domluvili jsme se|doporucujeme|se shodli|navrhujeme zaradit|schvalujeme)\\b|\\b(?:bylo dohodnuto|bylo domluveno|dohodlo se|zaver:|shoda na)");
  /// What is said at the end of every meeting concludes nothing.
  private static final Pattern CLOSING =
      Pattern.compile(
          "\\b(?:podekoval|ukoncil|rozloucil|jednani skoncilo|priste|(?:pristi|nejblizsi|nasledujici) (?:jednani|setkani|schuz|porad|zasedani)|^vysledek(?: hlasovani)?:|dalsi (?:jednani|setkani|schuz)|se zase sejd|datum domluvi|na jednanich? jednou)");
  private static final Pattern VERB_FIRST =
      Pattern.compile("^(?:(?:ne)?doporucuje|bere na vedomi|(?:ne)?schvaluje|poveruje)\\b");
  private static final Pattern OTHER =
      Pattern.compile(
          "\\b(?:"
              + any("other-bodies.txt")
              + ")\\b.{0,140}?\\b(?:"
              + any("other-verbs.txt")
              + ")\\b|\\b(?:"
              + any("other-verbs.txt")
              + ")\\s(?:\\p{L}+\\s){0,3}?(?:zastupitelstv|radou|rada mesta|rada kraje)");
  private static final Pattern REASON = Pattern.compile("(?:duvod|zduvodneni|oduvodneni)\\s?:.*");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\d]+");
  private static final Pattern NOUN = Pattern.compile("(?:" + BODIES + ")\\s(?=.)");
  private static final Pattern ARROW = Pattern.compile("(?:->|=>|→|⇒|➔).*");

  private final List<Found<String>> conclusions = new ArrayList<>();
  private final List<Found<String>> reported = new ArrayList<>();
  private final Pattern decides;
  private final String ownName;
  private final Promises promises;

  private ConclusionReader(@Nullable String group, String abbreviations) {
    var own = own(group);
    this.ownName = group == null ? "" : Fold.of(group);
    this.decides =
        Pattern.compile(
            "(?<!\\p{L})(?:"
                + ALWAYS
                + "|"
                + own
                + abbreviations
                + ")\\b(?:(?!, (?:ze|aby|ktera|ktery|navrhuje se)\\b).){0,60}?\\b(?:"
                + VERBS
                + ")\\b");
    this.promises = new Promises(decides);
  }

  private static String any(String file) {
    return String.join("|", Words.lines(ConclusionReader.class, file));
  }

  /// The noun by which the group itself is called; every one where it is not known.
  private static String own(@Nullable String group) {
    if (group == null) return BODIES;
    var folded = Fold.of(group);
    for (var body : BODIES.split("\\|")) {
      if (folded.contains(body.substring(0, body.length() - 1)))
        return body.equals("rada") ? "\\p{L}*(?<!o )rada(?! mesta| kraje| obce)" : body;
    }
    return folded.contains("skupin") ? ALWAYS : BODIES;
  }

  List<Found<String>> conclusions() {
    return conclusions;
  }

  List<Found<String>> reported() {
    return reported;
  }

  /// @param group the name of the group that met
  static ConclusionReader read(Minutes minutes, @Nullable String group) {
    var reader = read(minutes, new ConclusionReader(group, Abbreviated.pattern(minutes, group)));
    reader.withoutRepeated();
    return reader;
  }

  private static ConclusionReader read(Minutes minutes, ConclusionReader reader) {
    for (var segment : minutes.segments()) {
      switch (segment.section()) {
        case CONCLUSION -> reader.section(segment);
        case HEADER, BODY, TASK_REVIEW, VOTE, AGENDA -> reader.prose(segment);
        default -> {}
      }
    }
    return reader;
  }

  /// A list at the end says once more what was concluded to each point.
  private void withoutRepeated() {
    var seen = new HashSet<String>();
    conclusions.removeIf(one -> !seen.add(bare(one.value())));
  }

  private static String bare(String said) {
    return NO_WORD.matcher(Fold.of(said)).replaceAll(" ").strip();
  }

  /// Each point of a list is one conclusion; text without points is one, a line that begins a
  /// sentence begins another.
  private void section(Segment segment) {
    Text open = null;
    Text verb = null;
    for (var line : segment.all()) {
      if (line.text().isBlank() || REASON.matcher(line.folded()).matches()) continue;
      var head = Resolutions.verb(line);
      if (head != null) {
        add(open, verb);
        open = null;
        verb = head;
      } else if (open == null || begins(line, open)) {
        add(open, verb);
        open = line.text();
      } else {
        open = open.join(line.text());
      }
    }
    add(open, verb);
  }

  private static boolean begins(Line line, Text before) {
    if (!line.is(Line.Kind.NONE) || line.afterBlank()) return true;
    return ".;".indexOf(before.chars().charAt(before.length() - 1)) >= 0 && !line.startsSmall();
  }

  private void add(@Nullable Text text, @Nullable Text verb) {
    if (text == null || (verb != null && Resolutions.isOrder(verb))) return;
    var clean = ConclusionText.withoutPoint(ConclusionText.withoutVote(text).strip(" \t;"));
    if (clean.chars().endsWith(":") || ConclusionText.isOutcome(clean)) return;
    if (clean.length() <= 3 || CLOSING.matcher(clean.folded()).find() || promises.isTask(clean))
      return;
    var said = verb == null ? clean.chars() : verb + " " + clean;
    conclusions.add(clean.found(said, 0.9));
  }

  private void prose(Segment segment) {
    Text verb = null;
    for (var line : segment.all()) {
      var head = Resolutions.verb(line);
      if (head != null || line.is(Line.Kind.NONE)) verb = head;
      if (head != null) continue;
      if (verb != null) {
        add(line.text(), verb);
        continue;
      }
      if (segment.section() != Section.AGENDA && ARROW.matcher(line.whole().chars()).matches()) {
        add(line.text().strip(" ->=→⇒➔"), null);
        continue;
      }
      for (var sentence : Sentences.of(line.text())) sentence(sentence);
    }
  }

  private void sentence(Text sentence) {
    var clean = ConclusionText.withoutVote(sentence).strip(" \t");
    var folded = clean.folded();
    if (CLOSING.matcher(folded).find() || folded.endsWith(":")) return;
    var other = OTHER.matcher(folded);
    var mine = decides.matcher(folded);
    var decided = mine.find() && !isStranger(clean, mine.start());
    if (other.find() && (!decided || other.start() < mine.start())) {
      reported.add(clean.found(clean.chars(), 0.7));
    } else if (RESOLUTION.matcher(folded).find() || LABEL.matcher(folded).find()) {
      var mark = RESOLUTION.matcher(folded);
      var label = LABEL.matcher(folded);
      var rest =
          mark.find()
              ? clean.sub(mark.end()).strip()
              : label.find() ? clean.sub(label.end()) : clean;
      if (rest.length() > 8 && !ConclusionText.isOutcome(rest))
        conclusions.add(rest.found(rest.chars(), 0.85));
    } else if (promises.isAgreed(clean) || ConclusionText.isOutcomeAlone(clean)) {
      return;
    } else if (decided || WE.matcher(folded).find() || VERB_FIRST.matcher(folded).find()) {
      conclusions.add(clean.found(clean.chars(), 0.65));
    }
  }

  /// "výbor Národní sítě": of the same name, but another's.
  private boolean isStranger(Text sentence, int at) {
    var said = NOUN.matcher(sentence.folded()).region(at, sentence.length());
    if (!said.lookingAt() || !Character.isUpperCase(sentence.chars().charAt(said.end())))
      return false;
    var next = sentence.chars().substring(said.end()).split("[ ,.]", 2)[0];
    return next.length() > 2 && !ownName.contains(Fold.of(next)) && !isLoud(next);
  }

  private static boolean isLoud(String word) {
    return word.chars().allMatch(Character::isUpperCase);
  }
}
