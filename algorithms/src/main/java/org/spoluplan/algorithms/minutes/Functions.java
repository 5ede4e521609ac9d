package org.spoluplan.algorithms.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.spoluplan.algorithms.czech.PersonName;
import org.spoluplan.algorithms.czech.PersonNames;
import org.spoluplan.algorithms.czech.Words;

/// Who does what at a meeting, told in a sentence: "zapisovatelem zvolen Ing. Malý". The words
/// lie in `functions.txt`; the names that follow a word belong to it, up to the next such word.
final class Functions {

  enum Function {
    CHAIR,
    TAKER,
    VERIFIER
  }

  /// @param people as they are named, one after another
  record Mention(Function function, int start, int end, List<Found<FoundPerson>> people) {}

  private record Word(Function function, int start, int end) {}

  private static final Pattern JOINED =
      Pattern.compile("\\s*(?:,|;|a|i|\\+|&|, a)?\\s*(?:\\([^)]*\\)\\s*,?\\s*(?:a\\s)?)?");
  private static final Pattern CHAIR = words("CHAIR");
  private static final Pattern TAKER = words("TAKER");
  private static final Pattern VERIFIER = words("VERIFIER");

  /// How far a name may stand behind its word.
  private static final int NEAR = 75;

  private final Roster roster;

  Functions(Roster roster) {
    this.roster = roster;
  }

  private static Pattern words(String function) {
    return Pattern.compile(
        Words.lines(Functions.class, "functions.txt").stream()
            .filter(line -> line.startsWith(function + " "))
            .map(line -> line.substring(function.length() + 1))
            .collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")(?!\\p{L})")));
  }

  /// In the order they stand; those with nobody named have no people.
  List<Mention> in(Text sentence) {
    var words = new ArrayList<Word>();
    find(sentence, Function.CHAIR, CHAIR, words);
    find(sentence, Function.TAKER, TAKER, words);
    find(sentence, Function.VERIFIER, VERIFIER, words);
    words.sort((a, b) -> Integer.compare(a.start(), b.start()));
    var mentions = new ArrayList<Mention>();
    for (int i = 0; i < words.size(); i++) {
      var word = words.get(i);
      var end = i + 1 < words.size() ? words.get(i + 1).start() : sentence.length();
      // "zapisovatelkou i ověřovatelkou byla určena"
      if (end - word.end() < 4 && i + 1 < words.size())
        end = i + 2 < words.size() ? words.get(i + 2).start() : sentence.length();
      mentions.add(
          new Mention(word.function(), word.start(), word.end(), named(sentence, word.end(), end)));
    }
    return mentions;
  }

  private static void find(Text sentence, Function function, Pattern pattern, List<Word> into) {
    for (var at = pattern.matcher(sentence.folded()); at.find(); ) {
      var start = at.start();
      if (into.stream().noneMatch(one -> one.start() <= start && start < one.end()))
        into.add(new Word(function, at.start(), at.end()));
    }
  }

  private List<Found<FoundPerson>> named(Text sentence, int from, int end) {
    var people = new ArrayList<Found<FoundPerson>>();
    var last = from;
    for (var name : names(sentence.sub(from, Math.max(from, end)))) {
      var start = from + name.start();
      var between = sentence.chars().substring(last, Math.max(last, start));
      if (people.isEmpty() ? between.length() > NEAR : !JOINED.matcher(between).matches()) break;
      people.add(
          sentence
              .sub(start, from + name.end())
              .found(
                  new FoundPerson(name.value(), name.titles(), "", ""), name.certainty() * 0.85));
      last = from + name.end();
    }
    return people;
  }

  /// Names, and words that are the surname of somebody listed.
  List<PersonName> names(Text text) {
    var names = new ArrayList<PersonName>();
    for (var name : PersonNames.in(text.chars())) if (name.certainty() >= 0.6) names.add(name);
    for (var at = Roster.WORD.matcher(text.chars()); at.find(); ) {
      var start = at.start();
      if (names.stream().anyMatch(one -> one.start() <= start && start < one.end())) continue;
      roster
          .surname(at.group())
          .ifPresent(value -> names.add(new PersonName(start, at.end(), value, "", 0.8)));
    }
    names.sort((a, b) -> Integer.compare(a.start(), b.start()));
    return names;
  }
}
