package org.spoluplan.algorithms.finding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.finding.Listing.Sex;
import org.spoluplan.algorithms.finding.Tokens.Token;

/// Reads a question: concepts of the thesaurus, a place, an age, and the rest.
final class Reading {

  /// Longer questions are read to the end of the last word before.
  private static final int LONGEST_TEXT = 2000;

  private static final int SHORT_STEM = 5;

  /// Shorter words of the entries' texts are too many and too alike to mend others into.
  private static final int LONG_WORD = 6;

  /// What stands before "být".
  private static final Set<String> MODAL =
      Set.of("chci", "chce", "chceme", "muze", "muzu", "nemuze", "nemuzu", "musi", "by", "bych");

  private static final Set<String> BEFORE_MEN = Set.of("pro", "na", "u", "bez", "od");

  private final Thesaurus thesaurus;
  private final Places places;
  private final Spelling spelling;
  private final Set<String> vocabulary;

  /// @param vocabulary stems of the entries' own words
  Reading(Thesaurus thesaurus, Places places, Set<String> vocabulary) {
    this.thesaurus = thesaurus;
    this.places = places;
    var meant = new HashSet<String>();
    thesaurus.vocabulary().forEach(meant::add);
    places.vocabulary().forEach(meant::add);
    vocabulary.stream().filter(word -> word.length() >= LONG_WORD).forEach(meant::add);
    this.spelling = new Spelling(meant, thesaurus.vocabulary().collect(Collectors.toSet()));
    this.vocabulary = Set.copyOf(vocabulary);
  }

  Understood of(String text, @Nullable String home) {
    var mended = new ArrayList<String>();
    var words = new ArrayList<Token>();
    for (var word : Tokens.of(cut(text))) words.add(spelled(word, home, mended));
    var named = places.named(words, home);
    var heard = concepts(words, named);
    var place =
        named
            .or(() -> places.in(words, heard.taken(), home))
            .or(() -> shortened(words, heard.taken(), home));
    var rest = new ArrayList<String>();
    var telling = new ArrayList<String>();
    for (int i = 0; i < words.size(); i++) {
      var word = words.get(i);
      boolean where = place.isPresent() && isIn(i, place.get());
      if (word.isCommon() || where || Ages.isOfAge(word) || isVerb(words, i)) continue;
      telling.add(word.stem());
      if (!heard.taken().contains(i)) rest.add(word.stem());
    }
    return new Understood(
        heard.concepts(),
        heard.hints(),
        thesaurus.guessing().of(telling, heard.concepts()),
        place.map(Places.Found::place),
        place.map(Places.Found::wide).orElse(false),
        rest,
        telling,
        Ages.in(words),
        sex(heard.concepts()),
        mended);
  }

  private Optional<Places.Found> shortened(
      List<Token> words, Set<Integer> taken, @Nullable String home) {
    for (int i = words.size() - 1; i >= 0; i--) {
      var word = words.get(i);
      if (taken.contains(i) || word.isCommon() || isKnown(word)) continue;
      var place = places.shortened(word, home);
      if (place.isPresent()) return Optional.of(new Places.Found(place.get(), false, i, 1));
    }
    return Optional.empty();
  }

  /// "Dobrý den", but not "přes den".
  private static boolean isGreeting(List<Token> words, int i) {
    return i > 0
        && words.get(i).plain().equals("den")
        && words.get(i - 1).plain().startsWith("dobr");
  }

  /// Without diacritics "chci byt" is no flat and "nemuze" no man; so "dobrý den" is no day.
  private static boolean isVerb(List<Token> words, int i) {
    var written = words.get(i).written();
    if (written.equals("byt")) return i > 0 && MODAL.contains(words.get(i - 1).plain());
    if (written.equals("muze")) return i == 0 || !BEFORE_MEN.contains(words.get(i - 1).plain());
    return isGreeting(words, i);
  }

  private static String cut(String text) {
    if (text.length() <= LONGEST_TEXT) return text;
    int end = LONGEST_TEXT;
    while (end > 0 && Character.isLetterOrDigit(text.charAt(end))) end--;
    return text.substring(0, end);
  }

  private static boolean isIn(int i, Places.Found place) {
    return i >= place.from() && i < place.from() + place.count();
  }

  private Token spelled(Token word, @Nullable String home, List<String> mended) {
    if (word.isCommon() || isKnown(word) || places.shortened(word, home).isPresent()) return word;
    if (!word.plain().chars().allMatch(Character::isLetter) || isCut(word)) return word;
    var right = spelling.mended(word.stem()).or(() -> spelling.kin(word.stem()));
    if (right.isEmpty()) return word;
    mended.add(word.written());
    return new Token(word.written(), word.plain(), right.get());
  }

  /// So little is left of it that another word would be a guess: "přijetí" is no slip of "pije".
  private static boolean isCut(Token word) {
    return word.stem().length() < SHORT_STEM && word.plain().length() > SHORT_STEM;
  }

  private boolean isKnown(Token word) {
    return vocabulary.contains(word.stem())
        || spelling.knows(word.stem())
        || spelling.knows(word.plain())
        || Tokens.isPlain(word)
        || places.isTerritory(word);
  }

  /// The longest phrases, from the left; common words inside a question do not count.
  private Heard concepts(List<Token> words, Optional<Places.Found> named) {
    var telling = new ArrayList<Integer>();
    for (int i = 0; i < words.size(); i++) {
      int here = i;
      var isPlace = named.filter(place -> isIn(here, place)).isPresent();
      if (!words.get(i).isCommon() && !isPlace && !isVerb(words, i)) telling.add(i);
    }
    return Heard.in(thesaurus, words, telling);
  }

  private static Sex sex(List<Concept> concepts) {
    return concepts.stream()
        .map(Concept::sex)
        .filter(sex -> sex != Sex.ANY)
        .findFirst()
        .orElse(Sex.ANY);
  }
}
