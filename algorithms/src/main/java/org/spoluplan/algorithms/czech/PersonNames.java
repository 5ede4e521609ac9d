package org.spoluplan.algorithms.czech;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads names of people: "Ing. Jana Vrbická, Ph.D.", "NOVÁK Jan", "K.Jandová", "paní Malou".
public final class PersonNames {

  private static final Locale CZECH = Locale.of("cs");
  private static final Pattern WORD =
      Pattern.compile(
          "\\p{L}(?:[\\p{L}’'´-]|\\?(?=[\\p{L}?]))*+\\.?(?:D\\.|Sc\\.|A\\.|M\\.|h\\.c\\.)?");
  private static final Pattern BETWEEN = Pattern.compile("\\s*");
  private static final int MOST_WORDS = 4;
  private static final int LONGEST_TITLE = 8;

  /// Words with a capital at the beginning of a sentence that begin no name.
  private static final Set<String> NO_NAMES =
      new HashSet<>(Words.lines(PersonNames.class, "no-names.txt"));

  private record Word(int start, int end, String text) {
    boolean isInitial() {
      return text.length() == 2 && text.charAt(1) == '.' && Character.isUpperCase(text.charAt(0));
    }

    boolean isCapital() {
      return Character.isUpperCase(text.charAt(0)) && text.length() > 1 && !text.endsWith(".");
    }

    /// "PS", "OSPOD": four loud letters that are no surname.
    boolean isAbbreviation() {
      return text.length() <= 5
          && shouts()
          && !NameWords.isSurname(text)
          && !NameWords.isGiven(text);
    }

    boolean shouts() {
      return text.length() > 1 && !text.endsWith(".") && text.equals(text.toUpperCase(CZECH));
    }
  }

  private PersonNames() {}

  /// The name that begins at the start of the text, spaces and bullets apart.
  public static Optional<PersonName> at(String text) {
    var words = words(text);
    var titles = new StringBuilder();
    var i = 0;
    while (i < words.size() && isTitleWord(words, i)) {
      if (!NameWords.isAddress(words.get(i).text())) {
        titles.append(titles.isEmpty() ? "" : " ").append(words.get(i).text());
      }
      i++;
    }
    var first = i;
    var titled = i;
    while (i < words.size() && i - first < MOST_WORDS && isPart(text, words, first, i)) i++;
    if (i == first) return Optional.empty();
    while (i - first >= 3 && isBefore(words, first)) first++;
    var parts = words.subList(first, i);
    var certainty = certainty(parts, first > 0);
    if (certainty <= 0) return Optional.empty();
    var end = after(text, parts.getLast().end(), titles);
    return Optional.of(
        new PersonName(
            begin(words, titled, first), end, value(parts), titles.toString(), certainty));
  }

  /// "Rady Jiří Hladík": a word with a capital before a whole name is no part of it.
  private static boolean isBefore(List<Word> words, int first) {
    var word = words.get(first);
    var next = words.get(first + 1);
    if (word.isInitial() || NameWords.given(word.text()).isPresent()) return false;
    return (next.isInitial() || NameWords.isGiven(next.text()))
        && !NameWords.isGiven(words.get(first + 2).text());
  }

  private static int begin(List<Word> words, int titled, int first) {
    return first == titled ? words.getFirst().start() : words.get(first).start();
  }

  /// People named anywhere in running text: by a known given name or a title before.
  public static List<PersonName> in(String text) {
    var found = new ArrayList<PersonName>();
    var matcher = WORD.matcher(text);
    var from = 0;
    while (matcher.find(from)) {
      from = matcher.end();
      if (!Character.isUpperCase(text.charAt(matcher.start()))
          && !NameWords.isTitleBefore(matcher.group())) continue;
      var start = matcher.start();
      var name = at(text.substring(start)).map(there -> there.moved(start));
      if (name.isEmpty() || name.get().certainty() < 0.6) continue;
      found.add(name.get());
      from = Math.max(from, name.get().end());
      if (from >= text.length()) break;
    }
    return found;
  }

  /// A title, or the "et" between two.
  private static boolean isTitleWord(List<Word> words, int i) {
    if (words.get(i).text().equals("et"))
      return i > 0 && i + 1 < words.size() && NameWords.isTitleBefore(words.get(i + 1).text());
    return NameWords.isTitleBefore(words.get(i).text()) && isTitle(words, i);
  }

  /// "p." is a title before a name, "P." may be somebody's initial.
  private static boolean isTitle(List<Word> words, int i) {
    var word = words.get(i).text();
    if (word.length() > 2 || word.startsWith("p")) return true;
    return word.length() == 2 && word.startsWith("sr");
  }

  private static boolean isPart(String text, List<Word> words, int first, int i) {
    var word = words.get(i);
    if (!word.isCapital() && !word.isInitial()) return false;
    if (word.isAbbreviation() || NO_NAMES.contains(word.text())) return false;
    if (NameWords.isTitleAfter(word.text()) && i > first) return false;
    if (i > first && isTitleBehind(text, word.start(), word.end())) return false;
    if (i == first) return true;
    if (i - first >= 2 && isNextPerson(words, first, i)) return false;
    var between = text.substring(words.get(i - 1).end(), word.start());
    return BETWEEN.matcher(between).matches() && between.length() <= 2;
  }

  /// A given name behind a given name and a surname begins another person.
  private static boolean isNextPerson(List<Word> words, int first, int i) {
    return NameWords.isGiven(words.get(i).text())
        && !NameWords.isGiven(words.get(i - 1).text())
        && NameWords.isGiven(words.get(first).text());
  }

  private static double certainty(List<Word> parts, boolean titled) {
    if (parts.size() == 1) return ofOne(parts.getFirst(), titled);
    var known = 0;
    for (var part : parts) {
      var word = part.text();
      if (part.isInitial() || NameWords.given(word).isPresent()) known += 2;
      else if (NameWords.surname(word).isPresent()) known += 1;
    }
    var whole = parts.stream().allMatch(Word::isInitial) ? 0 : Math.min(1, 0.4 + 0.2 * known);
    return titled ? Math.max(0.9, whole) : whole;
  }

  private static double ofOne(Word word, boolean titled) {
    if (word.isInitial()) return 0;
    if (titled) return 0.85;
    if (NameWords.isSurname(word.text())) return 0.5;
    return NameWords.isGiven(word.text()) ? 0.4 : 0.2;
  }

  private static String value(List<Word> parts) {
    var texts = new ArrayList<String>();
    for (var part : parts) texts.add(part.shouts() ? capitalised(part.text()) : part.text());
    return String.join(" ", turned(texts));
  }

  /// "Novák Jan" is turned to "Jan Novák"; other cases are put into the nominative.
  private static List<String> turned(List<String> parts) {
    if (parts.size() == 1) {
      return List.of(NameWords.surname(parts.getFirst()).orElse(parts.getFirst()));
    }
    var first = parts.getFirst();
    var last = parts.getLast();
    var initial = last.length() == 2 && last.endsWith(".");
    var swapped = (initial || isGivenFirst(last)) && !isGivenFirst(first) && !first.endsWith(".");
    var ordered = new ArrayList<>(parts);
    if (swapped) {
      ordered.addFirst(ordered.removeLast());
    }
    return nominative(ordered);
  }

  private static boolean isGivenFirst(String word) {
    return NameWords.given(word).isPresent();
  }

  /// Given name and surname decide together; a surname alone, or behind an initial, by itself.
  private static List<String> nominative(List<String> parts) {
    if (!parts.getFirst().endsWith(".")) {
      var agreed = NameCases.nominative(parts);
      if (agreed.isPresent()) return agreed.get();
    }
    var surname = parts.getLast();
    var straight = NameWords.surname(surname);
    if (NameWords.isSurname(surname) || straight.isEmpty()) return parts;
    var all = new ArrayList<>(parts);
    all.set(all.size() - 1, straight.get());
    return all;
  }

  /// ", Ph.D., MBA" or " DiS."; what stands there is added to the titles.
  private static int after(String text, int end, StringBuilder titles) {
    var at = end;
    while (true) {
      var next = at;
      while (next < text.length() && ", ".indexOf(text.charAt(next)) >= 0) next++;
      var matcher = WORD.matcher(text).region(next, text.length());
      if (next == at || !matcher.lookingAt()) return at;
      var word = spaced(text, matcher.start(), matcher.end());
      var behind = isTitleBehind(text, matcher.start(), matcher.start() + word.length());
      if (!behind && (!NameWords.isTitleAfter(word) || Fold.of(word).equals("st"))) return at;
      titles.append(titles.isEmpty() ? "" : " ").append(word);
      at = next + word.length();
    }
  }

  /// "R. N." and "Ph. D." are one title.
  private static String spaced(String text, int start, int end) {
    var wide =
        Pattern.compile("(?:R\\. ?N\\.|Ph\\. ?D\\.|C\\. ?Sc\\.|Di\\.? ?S\\.|LL\\. ?M\\.)")
            .matcher(text)
            .region(start, text.length());
    return wide.lookingAt() ? wide.group() : text.substring(start, end);
  }

  /// "NOVÁK Jan Ing.": a title that stands before names elsewhere, and nothing of a name behind it.
  private static boolean isTitleBehind(String text, int start, int end) {
    if (end - start < 2
        || end - start > LONGEST_TITLE
        || !Character.isUpperCase(text.charAt(start))) return false;
    var next = end;
    while (next < text.length() && " .".indexOf(text.charAt(next)) >= 0) next++;
    if (next < text.length() && ",;()-–\n\t".indexOf(text.charAt(next)) < 0) return false;
    var word = text.substring(start, end);
    return NameWords.isTitleBefore(word) && !NameWords.isAddress(word);
  }

  private static String capitalised(String word) {
    var small = new StringBuilder(word.toLowerCase(CZECH));
    for (int i = 0; i < small.length(); i++) {
      if (i == 0 || small.charAt(i - 1) == '-')
        small.setCharAt(i, Character.toUpperCase(small.charAt(i)));
    }
    return small.toString();
  }

  private static List<Word> words(String text) {
    var words = new ArrayList<Word>();
    var matcher = WORD.matcher(text);
    while (matcher.find() && words.size() < 10) {
      var word = matcher.group();
      var end = matcher.end();
      // a dot ends a sentence unless the word is short or a title
      if (word.endsWith(".")
          && word.length() > 2
          && !NameWords.isTitleBefore(word)
          && !NameWords.isTitleAfter(word)) {
        words.add(new Word(matcher.start(), end - 1, word.substring(0, word.length() - 1)));
        break;
      }
      words.add(new Word(matcher.start(), end, word));
    }
    return words;
  }
}
