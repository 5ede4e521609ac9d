package org.spoluplan.algorithms.minutes;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.czech.DateMention;
import org.spoluplan.algorithms.czech.Dates;
import org.spoluplan.algorithms.czech.Times;

/// Where the meeting was held; one at a distance has no place.
final class MeetingPlace {

  private static final Pattern AFTER =
      Pattern.compile(
          "^[\\s,–-]*(?:hod\\w*\\.?[\\s,–-]*)*(?:(?:v|ve|na)\\s)?(?<place>\\p{L}.{2,120}?)\\s*$");
  private static final Pattern REMOTE =
      Pattern.compile(
          "\\b(?:online|on-line|distancn|videokonferenc|ms teams|zoom|google meet|per rollam|korespondencn|elektronick\\p{L}+ hlasovani|hlasovani per)");
  private static final Pattern STOP =
      Pattern.compile(
          "[.;](?:\\s|$)|,?\\s(?:od|do|za|dne|zacatek|v)\\s*$|,? zacatek\\b|, za ucasti");
  /// What follows the day goes on with something else.
  private static final Pattern NO_PLACE =
      Pattern.compile(
          "^[\\s,–-]*(?:komunitni\\p{L}* plan|pracovni skupin|zapis|zaznam|projekt|jsme|se\\s|bylo|byla|probehl|konal|uskutecnil|za ucasti|pod vedenim|nekona)");
  private static final int HEAD_LINES = 12;
  private static final int SENTENCE = 160;

  private final Minutes minutes;
  private final MeetingDay day;

  MeetingPlace(Minutes minutes, MeetingDay day) {
    this.minutes = minutes;
    this.day = day;
  }

  /// Under a label, behind the day, or in the first sentences.
  @Nullable Found<String> place() {
    for (var segment : minutes.of(Section.PLACE).toList()) {
      for (var line : segment.all()) {
        var place = clean(here(line.text()));
        if (!place.isBlank() && !REMOTE.matcher(place.folded()).find())
          return place.found(Nominative.ofPlace(place.chars()), 0.95);
      }
    }
    if (day.isWritten()) return null;
    for (var segment : minutes.of(Section.DATE).toList()) {
      var place = placeBehind(segment.first());
      if (place != null) return place;
    }
    var candidate = day.candidate();
    if (candidate != null && !REMOTE.matcher(candidate.line().folded()).find()) {
      var place = placeBehind(candidate.line());
      if (place != null) return place;
    }
    for (var line : minutes.header().stream().limit(HEAD_LINES).toList()) {
      if (line.whole().length() > SENTENCE || !line.is(Line.Kind.NONE)) continue;
      var inside = PlaceCases.find(line.whole());
      if (inside >= 0) return said(placeIn(line.whole().sub(inside)), 0.75);
    }
    return inPieces();
  }

  /// "Setkání č. 9, Dům Terra, Vítězná třída, začátek 13.00"
  private @Nullable Found<String> inPieces() {
    for (var segment : minutes.of(Section.DATE).toList()) {
      var found = PlacePieces.in(segment.first()).map(MeetingPlace::joined);
      if (found.isPresent()) return found.get();
    }
    for (var line : minutes.header().stream().limit(HEAD_LINES).toList()) {
      if (line.whole().length() > SENTENCE || !line.is(Line.Kind.NONE)) continue;
      var dated = !Dates.in(line.whole().chars()).isEmpty();
      if (!dated && Times.in(line.whole().chars()).isEmpty()) continue;
      var pieces = PlacePieces.in(line.whole());
      if (pieces.isEmpty() || REMOTE.matcher(line.folded()).find()) continue;
      return joined(pieces.get());
    }
    return null;
  }

  private static Found<String> joined(List<Text> pieces) {
    var name = String.join(", ", pieces.stream().map(Text::chars).toList());
    return new Found<>(name, 0.7, pieces.getFirst().span().to(pieces.getLast().span()));
  }

  /// To the end of the clause, without the day and the hour.
  private static Text placeIn(Text text) {
    var end = text.length();
    for (var date : Dates.in(text.chars())) end = Math.min(end, Math.max(0, date.start()));
    for (var time : Times.in(text.chars())) end = Math.min(end, time.start());
    var stop = STOP.matcher(text.sub(0, end).folded());
    return stop.find() ? text.sub(0, stop.start()) : text.sub(0, end);
  }

  private static @Nullable Found<String> placeBehind(Text paragraph) {
    var line = paragraph;
    if (line.length() > SENTENCE) {
      for (var sentence : Sentences.of(paragraph))
        if (Dates.in(sentence.chars()).stream().anyMatch(DateMention::isWhole)) {
          line = sentence.strip(" .");
          break;
        }
    }
    var end = 0;
    for (var date : Dates.in(line.chars())) if (date.isWhole()) end = Math.max(end, date.end());
    for (var time : Times.in(line.chars())) end = Math.max(end, time.end());
    if (end == 0 || end >= line.length()) return null;
    var rest = line.sub(end);
    var matcher = AFTER.matcher(rest.chars());
    if (!matcher.matches()) return null;
    if (NO_PLACE.matcher(rest.folded()).find()) {
      var inside = PlaceCases.find(rest);
      return inside < 0 ? null : said(placeIn(rest.sub(inside)), 0.7);
    }
    return said(rest.sub(matcher.start("place"), matcher.end("place")), 0.8);
  }

  /// Without the part that was elsewhere, and without the hour: "divadlo; část přes MS Teams".
  private static Text here(Text place) {
    var end = place.length();
    for (var time : Times.in(place.chars())) end = Math.min(end, time.start());
    var left = place.sub(0, end).strip(" \t,;–-(");
    for (var part : left.split(Pattern.compile(";\\s+|,\\s+(?=(?:č|c)ást)"))) {
      if (!REMOTE.matcher(part.folded()).find()) return part;
    }
    return left;
  }

  private static @Nullable Found<String> said(Text text, double sure) {
    var place = clean(text);
    if (place.length() < 3 || REMOTE.matcher(place.folded()).find()) return null;
    return place.found(Nominative.ofPlace(Loud.quiet(place.chars())), sure);
  }

  private static Text clean(Text place) {
    var text = place.strip(" \t,.;:–-");
    var preposition = Pattern.compile("^(?:ve?|na)\\s").matcher(text.folded());
    return preposition.find() ? text.sub(preposition.end()) : text;
  }
}
