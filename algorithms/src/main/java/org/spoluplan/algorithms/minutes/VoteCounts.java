package org.spoluplan.algorithms.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds counted votes in a piece of text: "pro: 7, proti: 0, zdržel se: 1" in any order, "6 pro, 1
/// proti, nikdo se nezdržel", "PRO 9 / PROTI 0", "ANO 5 NE 0", "6-0-1" behind a word of voting.
final class VoteCounts {

  /// @param start of the first label or number
  /// @param empty whether a label has no number behind it
  record Count(
      int start,
      int end,
      @Nullable Found<Integer> inFavour,
      @Nullable Found<Integer> against,
      @Nullable Found<Integer> abstained,
      boolean empty) {}

  private enum Label {
    FOR,
    AGAINST,
    ABSTAINED
  }

  private record Place(Label label, int start, int end) {}

  /// @param end in the text itself
  private record Counted(Found<Integer> found, int end) {}

  private static final Pattern LABEL =
      Pattern.compile(
          "\\b(?:(?<for>pro|ano)|(?<against>proti|ne)|(?<abstained>(?:se\\s)?(?:ne)?zdrz(?:el[aoiy]?|\\.|uji)?(?:\\sse)?(?:\\shlasovani)?))(?![\\p{L}])");
  private static final String NUMBER =
      "\\d{1,3}|nikdo|zadny|zadna|nula|jeden|jedna|dva|dve|tri|ctyri|pet|vsichni";
  private static final String COUNTED =
      "(?:\\s?(?:hlas\\p{L}*|clen\\p{L}*|osob\\p{L}*|pritomn\\p{L}*|x))?";
  private static final Pattern BEHIND =
      Pattern.compile(
          "[\\s\\t]*(?:navrhu\\s)?(?:hlasoval[aoi]?|bylo|byl[aiy]?|hlas[uy]?)?[\\s\\t]*[:=–-]?[\\s\\t]*(?<n>"
              + NUMBER
              + ")"
              + COUNTED
              + "(?![\\p{L}\\d]|\\.\\d)");
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?<![\\p{L}\\d.])(?<n>"
              + NUMBER
              + ")"
              + COUNTED
              + "[\\s,]*(?:nebyl[aiy]?|nehlasoval[aoi]?|hlasoval[aoi]?|bylo|byl[aiy]?|je|se)?\\s*$");
  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?:\\([^()]{0,120}\\)|[\\s\\t,;/|.:=()–+-]|\\d{1,3}|\\b(?:hlas\\p{L}*|clen\\p{L}*|nikdo|zadny|zadna|nula|jeden|jedna|dva|dve|tri|ctyri|pet|bylo|nebyl[aiy]?|nehlasoval[aoi]?|byl[aiy]?|hlasoval[aoi]?|se|navrhu|a|osob\\p{L}*)\\b)*+");
  private static final Pattern DASHED =
      Pattern.compile(
          "(?:hlasovani|hlasovalo|vysledek|schvalen\\p{L}*|prijat\\p{L}*|jednomysln\\p{L}*|odsouhlas\\p{L}*)[^\\d\\n.]{0,40}?(\\d{1,3})(?:\\s?pro)?\\s?[-–:/]\\s?(\\d{1,3})\\s?[-–:/ ]\\s?(\\d{1,3})(?!\\d|\\s?[.:/]\\s?\\d)");
  private static final List<String> WORDS = List.of("nula", "jeden", "dva", "tri", "ctyri", "pet");
  private static final Pattern NOBODY = Pattern.compile("\\b(?:nikdo|zadny|zadna)\\b");
  private static final int FAR = 160;

  private VoteCounts() {}

  static List<Count> in(Text text) {
    var folded = text.folded();
    var counts = new ArrayList<Count>();
    var group = new ArrayList<Place>();
    for (var place : places(text, folded)) {
      if (!group.isEmpty() && !goesOn(folded, group, place)) {
        close(text, folded, group, counts);
        group = new ArrayList<>();
      }
      group.add(place);
    }
    close(text, folded, group, counts);
    for (var at = DASHED.matcher(folded); at.find(); ) {
      var start = at.start();
      var end = at.end();
      if (counts.stream().anyMatch(one -> one.start() < end && start < one.end())) continue;
      counts.add(
          new Count(
              at.start(1),
              at.end(),
              digits(text, at, 1),
              digits(text, at, 2),
              digits(text, at, 3),
              false));
    }
    counts.sort((a, b) -> Integer.compare(a.start(), b.start()));
    return counts;
  }

  private static Found<Integer> digits(Text text, java.util.regex.Matcher at, int group) {
    return text.group(at, group).found(Integer.valueOf(at.group(group)), 0.95);
  }

  private static List<Place> places(Text text, String folded) {
    var places = new ArrayList<Place>();
    for (var at = LABEL.matcher(folded); at.find(); ) {
      var word = at.group();
      var answer = word.equals("ano") || word.equals("ne");
      if (answer && !Character.isUpperCase(text.chars().charAt(at.start()))) continue;
      var label =
          at.group("for") != null
              ? Label.FOR
              : at.group("against") != null ? Label.AGAINST : Label.ABSTAINED;
      places.add(new Place(label, at.start(), at.end()));
    }
    return places;
  }

  private static boolean goesOn(String folded, List<Place> group, Place next) {
    if (group.stream().anyMatch(one -> one.label() == next.label())) return false;
    var from = group.getLast().end();
    return next.start() - from < FAR
        && BETWEEN.matcher(folded.substring(from, next.start())).matches();
  }

  private static void close(Text text, String folded, List<Place> group, List<Count> into) {
    if (group.size() < 2) return;
    var first = group.getFirst();
    var before = BEFORE.matcher(folded.substring(Math.max(0, first.start() - 40), first.start()));
    var numbersFirst =
        before.find() && !BEHIND.matcher(folded).region(first.end(), folded.length()).lookingAt();
    Found<Integer> inFavour = null;
    Found<Integer> against = null;
    Found<Integer> abstained = null;
    var end = group.getLast().end();
    var numbers = 0;
    var from = 0;
    for (var place : group) {
      var number =
          numbersFirst ? before(text, folded, from, place) : behind(text, folded, from, place);
      from = place.end();
      if (number != null) {
        numbers++;
        end = Math.max(end, number.end());
      }
      var found = number == null ? null : number.found();
      switch (place.label()) {
        case FOR -> inFavour = found;
        case AGAINST -> against = found;
        case ABSTAINED -> abstained = found;
      }
    }
    var colons = folded.substring(first.start(), end).indexOf(':') > 0;
    if (numbers < 2 && !(numbers == 1 && colons)) return;
    var start = numbersFirst ? Math.max(0, first.start() - 40) + before.start() : first.start();
    into.add(
        new Count(
            start,
            Math.min(end, text.length()),
            inFavour,
            against,
            abstained,
            numbers < group.size() && group.size() == 3));
  }

  /// Behind the label; "nikdo" also before it.
  private static @Nullable Counted behind(Text text, String folded, int from, Place place) {
    var at = BEHIND.matcher(folded).region(place.end(), folded.length());
    if (at.lookingAt()) return number(text, at.start("n"), at.end("n"), at.end());
    var before = before(text, folded, from, place);
    return before != null && NOBODY.matcher(folded.substring(from, place.start())).find()
        ? before
        : null;
  }

  private static @Nullable Counted before(Text text, String folded, int from, Place place) {
    var start = Math.max(from, place.start() - 40);
    var at = BEFORE.matcher(folded.substring(start, place.start()));
    return at.find() ? number(text, start + at.start("n"), start + at.end("n"), place.end()) : null;
  }

  private static @Nullable Counted number(Text text, int start, int end, int last) {
    var said = text.sub(start, end);
    var word = said.folded();
    if (word.equals("vsichni")) return null;
    if (Character.isDigit(word.charAt(0)))
      return new Counted(said.found(Integer.valueOf(word), 0.97), last);
    var stem = word.equals("jedna") ? "jeden" : word.equals("dve") ? "dva" : word;
    return new Counted(said.found(Math.max(0, WORDS.indexOf(stem)), 0.95), last);
  }
}
