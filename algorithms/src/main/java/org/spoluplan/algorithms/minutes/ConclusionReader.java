package org.spoluplan.algorithms.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the body itself concluded, and what of other bodies was only reported.
final class ConclusionReader {

  /// "Usnesení 3/2019:" with what follows; the number is no part of what was concluded.
  private static final Pattern RESOLUTION =
      Pattern.compile(
          "^(?:usneseni|zaver)\\s?(?:c\\.?\\s?)?\\d{1,3}(?:\\s?[/.-]\\s?\\d{1,4}){0,3}\\s?[:.–-]?\\s*");
  private static final Pattern DECIDES =
      Pattern.compile(
          "\\b(?:skupin[ay]|komise|rada|vybor|clenove|pritomni|ps|rs|rv|rps|valna hromada|triada|tym|predstavenstvo)\\b.{0,50}?\\b(?:ne)?(?:doporucuj[ei]|doporucil[ay]?|bere (?:\\p{L}+ )?na vedomi|berou na vedomi|vzala? na vedomi|schvaluj[ei]|schvalil[aiy]?|souhlasi|souhlasil[aiy]?|se shodl[aiy]|shodl[aiy] se|povolil[ay]?|uklada|zada|pozaduje|rozhodl[aiy]?|navrhuje|vyzyva|podporuje|dohodl[aiy]?\\b)|\\bse shodli\\b|\\b(?:bylo dohodnuto|dohodlo se|zaver:|shoda na)");
  /// What is said at the end of every meeting concludes nothing.
  private static final Pattern CLOSING =
      Pattern.compile(
          "\\b(?:podekoval|ukoncil|rozloucil|jednani skoncilo|priste|pristi jednani|se zase sejd|datum domluvi)");
  private static final Pattern VERB_FIRST =
      Pattern.compile(
          "^(?:doporucuje|bere na vedomi|schvaluje|uklada|poveruje|neschvaluje|nedoporucuje)\\b");
  private static final Pattern OTHER =
      Pattern.compile(
          "\\b(?:zastupitelstv(?:o|a|em)|rad(?:a|ou|y) (?:mesta|kraje|obce)|rm|zm|mpsv|krajsk\\p{L}+ urad|\\p{L}+cky kraj|grantova komise|vlada|ministerstvo)\\b.{0,140}?\\b(?:ne)?(?:schvalil[aoi]?|schvalen[aoy]?|rozhodl[aoi]?|usneseni\\p{L}*|prijal[aoi]?|vyhlasil[aoi]?|zamitl[aoi]?|zaradil[ao]?|odmitl[ao]?|zrusil[ao]?|prominul[ao]?|ulozil[ao]?)\\b|\\b(?:schvalen[aoy]?|prijat[aoy]?|schvalil[ao]?)\\s(?:\\p{L}+\\s){0,2}(?:zastupitelstv|radou|rada mesta)");

  private final List<Found<String>> conclusions = new ArrayList<>();
  private final List<Found<String>> reported = new ArrayList<>();

  List<Found<String>> conclusions() {
    return conclusions;
  }

  List<Found<String>> reported() {
    return reported;
  }

  static ConclusionReader read(Minutes minutes) {
    var reader = new ConclusionReader();
    for (var segment : minutes.segments()) {
      switch (segment.section()) {
        case CONCLUSION -> reader.section(segment);
        case HEADER, BODY, TASK_REVIEW, VOTE, AGENDA -> reader.prose(segment);
        default -> {}
      }
    }
    return reader;
  }

  /// Each point of a list is one conclusion; text without points is one.
  private void section(Segment segment) {
    Text open = null;
    for (var line : segment.all()) {
      if (line.text().isBlank()) continue;
      if (!line.is(Line.Kind.NONE) || open == null || line.afterBlank()) {
        add(open);
        open = line.text();
      } else {
        open = open.join(line.text());
      }
    }
    add(open);
  }

  private void add(@Nullable Text text) {
    if (text == null) return;
    var clean = text.strip(" \t;");
    if (clean.length() > 3 && !CLOSING.matcher(clean.folded()).find())
      conclusions.add(clean.found(clean.chars(), 0.9));
  }

  private void prose(Segment segment) {
    for (var line : segment.all()) {
      for (var sentence : Sentences.of(line.text())) sentence(sentence);
    }
  }

  private void sentence(Text sentence) {
    var folded = sentence.folded();
    var clean = sentence.strip(" \t");
    if (OTHER.matcher(folded).find()) {
      reported.add(clean.found(clean.chars(), 0.7));
    } else if (RESOLUTION.matcher(folded).find()) {
      var mark = RESOLUTION.matcher(folded);
      var rest = mark.find() ? sentence.sub(mark.end()).strip() : clean;
      if (rest.length() > 8) conclusions.add(rest.found(rest.chars(), 0.85));
    } else if (DECIDES.matcher(folded).find() || VERB_FIRST.matcher(folded).find()) {
      conclusions.add(clean.found(clean.chars(), 0.65));
    }
  }
}
