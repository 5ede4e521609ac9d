package org.spoluplan.algorithms.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.czech.PersonNames;

/// Finds counted votes in a piece of text: "pro: 7, proti: 0, zdržel se: 1" in any order, "6 pro, 1
/// proti, nikdo se nezdržel", "PRO 9 / PROTI 0", "ANO 5 NE 0", "6-0-1" behind a word of voting.
final class VoteCounts {

  /// @param start of the first label or number
  /// @param empty whether a label has no number behind it
  /// @param bare  three numbers without words
  record Count(
      int start,
      int end,
      @Nullable Found<Integer> inFavour,
      @Nullable Found<Integer> against,
      @Nullable Found<Integer> abstained,
      boolean empty,
      boolean bare) {

    /// Those who abstained stand second.
    Count turned() {
      var second = against;
      return new Count(
          start, end, inFavour, /* against= */ abstained, /* abstained= */ second, empty, bare);
    }
  }

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
      "\\d{1,3}|[li](?![\\p{L}\\d.])|" + CountWords.PATTERN + "|vsichni";
  private static final String COUNTED =
      "(?:\\s?(?:hlas\\p{L}*|clen\\p{L}*|osob\\p{L}*|pritomn\\p{L}*|x))?";
  private static final Pattern BEHIND =
      Pattern.compile(
          "[\\s\\t]*(?:navrhu\\s)?(?:hlasoval[aoi]?|nehlasoval[aoi]?|bylo|nebyl[aoiy]?|byl[aiy]?|hlas[uy]?)?[\\s\\t]*[:=–-]?[\\s\\t]*(?<n>"
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
          "(?:\\([^()]{0,120}\\)|[\\s\\t,;/|.:=()–+-]|\\d{1,3}|[li](?!\\p{L})|\\b(?:hlas\\p{L}*|clen\\p{L}*|"
              + CountWords.PATTERN
              + "|bylo|nebyl[aiy]?|nehlasoval[aoi]?|byl[aiy]?|hlasoval[aoi]?|se|navrhu|a|osob\\p{L}*)\\b)*+");
  /// "předseda se zdržel", "p. Nový byl proti": one person.
  private static final Pattern ALONE =
      Pattern.compile(
          "(?:^|[,;.]|\\sa)\\s?(?:(?:p\\.|pan|pani|ing\\.|mgr\\.|bc\\.|mudr\\.|phdr\\.)\\s?)?(?:mistopredsed|predsed|tajemni|starost|\\p{L}{3,})\\p{L}*\\s(?:byl[a]?\\s|hlasoval[a]?\\s)?$");
  private static final Pattern ONE_OF = Pattern.compile("(?:se )?zdrzel[a]?(?: se)?|proti");
  /// "bez hlasů proti"
  private static final Pattern WITHOUT = Pattern.compile("\\bbez hlas[uy]?\\s$");
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
    for (var triple : VoteTriples.in(text)) {
      if (counts.stream()
          .noneMatch(one -> one.start() < triple.end() && triple.start() < one.end()))
        counts.add(triple);
    }
    counts.sort((a, b) -> Integer.compare(a.start(), b.start()));
    return counts;
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
    return next.start() - from < FAR && isBetween(folded.substring(from, next.start()), next);
  }

  private static boolean isBetween(String said, Place next) {
    return BETWEEN.matcher(said).matches() || (said.length() < 40 && isAlone(said, next));
  }

  private static void close(Text text, String folded, List<Place> group, List<Count> into) {
    if (group.size() < 2) return;
    var first = group.getFirst();
    var before = BEFORE.matcher(folded.substring(Math.max(0, first.start() - 40), first.start()));
    var numbersFirst =
        (before.find() || WITHOUT.matcher(folded.substring(0, first.start())).find())
            && !BEHIND.matcher(folded).region(first.end(), folded.length()).lookingAt();
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
        from = Math.max(from, number.end());
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
    var start =
        numbersFirst && before.reset().find()
            ? Math.max(0, first.start() - 40) + before.start()
            : first.start();
    into.add(
        new Count(
            start,
            Math.min(end, text.length()),
            inFavour,
            against,
            abstained,
            numbers < group.size() && group.size() == 3,
            false));
  }

  /// Behind the label; "nikdo" also before it.
  private static @Nullable Counted behind(Text text, String folded, int from, Place place) {
    var at = BEHIND.matcher(folded).region(place.end(), folded.length());
    if (at.lookingAt()) return number(text, at.start("n"), at.end("n"), at.end());
    var said = folded.substring(Math.max(from, place.start() - 40), place.start());
    var before = before(text, folded, from, place);
    var named = byName(text, place);
    if (named != null) return named;
    var told =
        NOBODY.matcher(said).find()
            || WITHOUT.matcher(said).find()
            || (isAlone(said, place) && !BEFORE.matcher(said).find());
    return told ? before : null;
  }

  /// "zdržel se pan Malý": one.
  private static @Nullable Counted byName(Text text, Place place) {
    var whole = text.sub(place.start(), place.end());
    if (place.label() != Label.ABSTAINED || !ONE_OF.matcher(whole.folded()).matches()) return null;
    var rest = text.chars().substring(place.end());
    var name = PersonNames.at(rest.stripLeading());
    if (name.isEmpty() || name.get().certainty() < 0.5) return null;
    var behind =
        rest.stripLeading().substring(Math.min(name.get().end(), rest.stripLeading().length()));
    return behind.isEmpty() || ".;)".indexOf(behind.charAt(0)) >= 0
        ? new Counted(whole.found(1, 0.7), place.end())
        : null;
  }

  private static @Nullable Counted before(Text text, String folded, int from, Place place) {
    var start = Math.max(from, place.start() - 40);
    var said = folded.substring(start, place.start());
    var at = BEFORE.matcher(said);
    if (at.find()) return number(text, start + at.start("n"), start + at.end("n"), place.end());
    var whole = text.sub(place.start(), place.end());
    if (place.label() == Label.AGAINST && WITHOUT.matcher(said).find())
      return new Counted(whole.found(0, 0.9), place.end());
    return ONE_OF.matcher(whole.folded()).matches() && isAlone(said, place)
        ? new Counted(whole.found(1, 0.7), place.end())
        : null;
  }

  private static boolean isAlone(String said, Place place) {
    return place.label() == Label.ABSTAINED && ALONE.matcher(said).find();
  }

  private static @Nullable Counted number(Text text, int start, int end, int last) {
    var said = text.sub(start, end);
    var word = said.folded();
    if (word.equals("vsichni")) return null;
    if (Character.isDigit(word.charAt(0)))
      return new Counted(said.found(Integer.valueOf(word), 0.97), last);
    if (word.equals("l") || word.equals("i")) return new Counted(said.found(1, 0.8), last);
    return new Counted(said.found(CountWords.value(word), 0.95), last);
  }
}
