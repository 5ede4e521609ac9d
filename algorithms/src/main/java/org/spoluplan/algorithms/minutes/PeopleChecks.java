package org.spoluplan.algorithms.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.czech.Fold;
import org.spoluplan.algorithms.minutes.ExtractionWarning.Code;

/// Lists of people against each other, and against numbers: who is listed twice, whether the
/// verifier was there, whether there are as many as stated and no more votes than people.
final class PeopleChecks {

  private static final Pattern COUNT =
      Pattern.compile(
          "\\b(?:pritomn[oiay]|pocet pritomnych|celkem pritomno|pritomnych clenu|pripojen[oiy]|(?:se )?zucastnil[oi](?: se)?|ucastnil[oi] se|ucast)\\s?(?:je |bylo |celkem ){0,2}[:(]?\\s?(\\d{1,3})\\b(?!\\s?(?:hlas|%|z|\\.|/))");

  /// Said of a moment, before others came.
  private static final Pattern NOW =
      Pattern.compile("\\b(?:v tuto chvili|v okamziku|na zacatku|v uvodu)\\b");

  private final Minutes minutes;
  private final List<ExtractionWarning> warnings = new ArrayList<>();

  private PeopleChecks(Minutes minutes) {
    this.minutes = minutes;
  }

  static List<ExtractionWarning> of(Minutes minutes, ExtractedMinutes draft) {
    var checks = new PeopleChecks(minutes);
    checks.people(draft);
    checks.counts(draft);
    checks.votes(draft);
    return checks.warnings;
  }

  private void people(ExtractedMinutes draft) {
    var present = list(draft.attendees());
    for (var excused : list(draft.excused())) {
      for (var there : present) {
        if (same(excused, there))
          warnings.add(
              new ExtractionWarning(
                  Code.LISTED_TWICE, there.value().name(), List.of(there.span(), excused.span())));
      }
    }
    for (var verifier : list(draft.verifiers())) {
      for (var taker : list(draft.minuteTakers())) {
        if (same(verifier, taker))
          warnings.add(
              new ExtractionWarning(
                  Code.VERIFIER_IS_RECORDER,
                  verifier.value().name(),
                  List.of(verifier.span(), taker.span())));
      }
      var away =
          list(draft.excused()).stream().anyMatch(person -> same(person, verifier))
              || list(draft.absent()).stream().anyMatch(person -> same(person, verifier));
      if (away) warn(Code.VERIFIER_ABSENT, verifier.value().name(), verifier.span());
    }
  }

  private void counts(ExtractedMinutes draft) {
    if (draft.attendees() == null || draft.attendees().isEmpty()) return;
    for (var line : minutes.lines()) {
      var count = COUNT.matcher(line.folded());
      if (!count.find() || NOW.matcher(line.folded()).find()) continue;
      var said = Integer.parseInt(count.group(1));
      var named = draft.attendees().size();
      if (said != named && said != named + list(draft.guests()).size()) {
        warn(
            Code.COUNT_MISMATCH,
            List.of(String.valueOf(said), String.valueOf(named)),
            line.text().span(count.start(), count.end()));
      }
      return;
    }
  }

  /// Same surname, and given names that may be the same.
  static boolean same(Found<FoundPerson> a, Found<FoundPerson> b) {
    var first = Fold.of(a.value().name()).split(" ");
    var second = Fold.of(b.value().name()).split(" ");
    if (!first[first.length - 1].equals(second[second.length - 1])) return false;
    return first.length == 1 || second.length == 1 || first[0].charAt(0) == second[0].charAt(0);
  }

  private void votes(ExtractedMinutes draft) {
    var present = draft.attendees();
    for (var vote : Objects.requireNonNullElse(draft.votes(), List.<FoundVote>of())) {
      var sum = count(vote.inFavour()) + count(vote.against()) + count(vote.abstained());
      if (present != null
          && !present.isEmpty()
          && sum > present.size()
          && vote.inFavour() != null) {
        warn(
            Code.VOTE_EXCEEDS_PRESENT,
            List.of(String.valueOf(sum), String.valueOf(present.size())),
            vote.inFavour().span());
      }
    }
  }

  private static int count(@Nullable Found<Integer> number) {
    return number == null ? 0 : number.value();
  }

  private static List<Found<FoundPerson>> list(@Nullable List<Found<FoundPerson>> people) {
    return people == null ? List.of() : people;
  }

  private void warn(Code code, List<String> details, Span span) {
    warnings.add(new ExtractionWarning(code, details, List.of(span)));
  }

  private void warn(Code code, String detail, Span span) {
    warnings.add(new ExtractionWarning(code, detail, List.of(span)));
  }
}
