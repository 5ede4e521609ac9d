package org.spoluplan.meetings.conclusions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.spoluplan.search.WordStems;

/// Groups conclusions by the words they share, so that anybody can check why one is where it is.
///
/// The word that gathers most conclusions makes the first topic; of those that are left, the next
/// one makes the second, and so on. A word in the title of a point weighs twice as much as one in
/// the wording only (where minutes do not say which point it was, the title of any point of that
/// meeting counts); of two that weigh the same a noun is taken before an adjective. Words of the
/// body's own name, words that minutes are full of ([CommonWords]), and words of more than half of
/// the conclusions tell nothing and make none.
final class Topics {

  /// Fewer are no topic.
  private static final int FEWEST = 2;

  /// A word that is in no title must be in this many.
  private static final int FEWEST_WITHOUT_TITLE = 3;

  /// From this many conclusions on, a word of more than half of them tells nothing.
  private static final int MANY = 8;

  private static final int MOST_COMPANIONS = 3;

  /// What one conclusion says.
  private record Said(PastConclusion conclusion, Set<String> titles, Set<String> all) {}

  /// What a word gathers.
  private record Gathering(int conclusions, int titles) implements Comparable<Gathering> {

    static Gathering of(Said said, String stem) {
      return new Gathering(1, said.titles().contains(stem) ? 1 : 0);
    }

    Gathering plus(Gathering other) {
      return new Gathering(conclusions + other.conclusions, titles + other.titles);
    }

    boolean isTopic() {
      return conclusions >= (titles > 0 ? FEWEST : FEWEST_WITHOUT_TITLE);
    }

    /// A title weighs twice.
    int weight() {
      return conclusions + titles;
    }

    @Override
    public int compareTo(Gathering other) {
      return Integer.compare(weight(), other.weight());
    }
  }

  private final List<Said> left = new ArrayList<>();
  private final Spellings spellings = new Spellings();
  private final Set<String> silent;

  private Topics(List<PastConclusion> conclusions, Collection<String> names) {
    silent = new HashSet<>(CommonWords.STEMS);
    for (var name : names) WordStems.telling(name).forEach(word -> silent.add(word.stem()));
    conclusions.forEach(conclusion -> left.add(said(conclusion)));
    if (left.size() >= MANY) silenceWhatMostSay();
  }

  /// The biggest first; what shares no word with others stands at the end. Each conclusion is in
  /// one topic, in the order of the list.
  ///
  /// @param names of the body: their words tell nothing within it
  static List<Topic> of(List<PastConclusion> conclusions, Collection<String> names) {
    var topics = new Topics(conclusions, names);
    var found = new ArrayList<Topic>();
    for (var next = topics.next(); next.isPresent(); next = topics.next()) found.add(next.get());
    found.sort(
        Comparator.comparingInt((Topic topic) -> topic.conclusions().size())
            .reversed()
            .thenComparing(Topic::stem));
    if (!topics.left.isEmpty()) found.add(topics.rest());
    return List.copyOf(found);
  }

  private Optional<Topic> next() {
    return gatherings().entrySet().stream()
        .filter(entry -> entry.getValue().isTopic())
        .max(
            Map.Entry.<String, Gathering>comparingByValue()
                .thenComparing(entry -> !spellings.looksLikeAdjective(entry.getKey()))
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(entry -> take(entry.getKey()));
  }

  private Map<String, Gathering> gatherings() {
    var found = new HashMap<String, Gathering>();
    for (var said : left) {
      for (var stem : said.all()) {
        if (silent.contains(stem)) continue;
        found.merge(stem, Gathering.of(said, stem), Gathering::plus);
      }
    }
    return found;
  }

  private Topic take(String stem) {
    var taken = left.stream().filter(said -> said.all().contains(stem)).toList();
    left.removeIf(said -> said.all().contains(stem));
    var inTitles = taken.stream().filter(said -> said.titles().contains(stem)).count();
    return new Topic(
        stem, spellings.of(stem), companions(stem, taken), (int) inTitles, conclusions(taken));
  }

  /// Words that two of three of them share beside it, the commonest first.
  private List<String> companions(String stem, List<Said> taken) {
    var counts = new HashMap<String, Integer>();
    for (var said : taken) said.all().forEach(other -> counts.merge(other, 1, Integer::sum));
    return counts.entrySet().stream()
        .filter(entry -> !entry.getKey().equals(stem) && !silent.contains(entry.getKey()))
        .filter(entry -> entry.getValue() >= FEWEST && entry.getValue() * 3 >= taken.size() * 2)
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_COMPANIONS)
        .map(entry -> spellings.of(entry.getKey()))
        .toList();
  }

  private Topic rest() {
    return new Topic("", "", List.of(), 0, conclusions(left));
  }

  private static List<PastConclusion> conclusions(List<Said> all) {
    return all.stream().map(Said::conclusion).toList();
  }

  private Said said(PastConclusion conclusion) {
    var wording = stems(conclusion.conclusion().wording());
    var titles =
        conclusion.item() == null ? announced(conclusion, wording) : stems(conclusion.title());
    var all = new HashSet<>(titles);
    all.addAll(wording);
    return new Said(conclusion, titles, all);
  }

  /// What of its words the agenda says too: so a conclusion that names no point finds its matter.
  private Set<String> announced(PastConclusion conclusion, Set<String> wording) {
    var announced = new HashSet<String>();
    for (var title : conclusion.agenda()) announced.addAll(stems(title));
    announced.retainAll(wording);
    return announced;
  }

  private Set<String> stems(String text) {
    var words = WordStems.telling(text);
    spellings.add(text, words);
    return words.stream().map(WordStems.Telling::stem).collect(Collectors.toSet());
  }

  private void silenceWhatMostSay() {
    var counts = new HashMap<String, Integer>();
    for (var said : left) said.all().forEach(stem -> counts.merge(stem, 1, Integer::sum));
    counts.forEach(
        (stem, count) -> {
          if (count * 2 > left.size()) silent.add(stem);
        });
  }
}
