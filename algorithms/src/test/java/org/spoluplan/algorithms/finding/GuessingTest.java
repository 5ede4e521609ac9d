package org.spoluplan.algorithms.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.spoluplan.algorithms.finding.Listing.Sex;

class GuessingTest {

  private static final Concept FALLS =
      need("n-falls", "spadla v koupelně a ležela do rána", "upadne a nikdo o tom neví");
  private static final Concept MEALS = need("n-meals", "oběd až do domu", "v koupelně si vaří");

  private final Guessing guessing = new Guessing(List.of(FALLS, MEALS));

  @Test
  void aStoryIsTakenForTheNeedWhosePhrasesItShares() {
    var guesses = guessing.of(stems("maminka ležela v koupelně"), List.of());
    assertThat(guesses).first().extracting(Guess::concept).isEqualTo(FALLS);
  }

  @Test
  void wordsThatFewNeedsShareTellMore() {
    var rare = guessing.of(stems("ležela"), List.of()).getFirst();
    var shared = guessing.of(stems("koupelna"), List.of());
    assertThat(shared).allMatch(guess -> guess.likely() < rare.likely());
  }

  @Test
  void whatWasSaidIsNotGuessed() {
    var guesses = guessing.of(stems("ležela v koupelně"), List.of(FALLS));
    assertThat(guesses).noneMatch(guess -> guess.concept().equals(FALLS));
  }

  @Test
  void wordsOfNoPhraseTellNothing() {
    assertThat(guessing.of(stems("kosmonaut letí"), List.of())).isEmpty();
  }

  @Test
  void phrasesOfCommonWordsAreHeardAsTheyStand() {
    var thesaurus = Thesaurus.of(List.of(need("n-depression", "\"nechci tu být\"")));
    assertThat(heard(thesaurus, "já už fakt nechci tu být")).containsExactly("n-depression");
    assertThat(heard(thesaurus, "nechci být tu")).isEmpty();
  }

  private static Set<String> heard(Thesaurus thesaurus, String text) {
    var found = new TreeSet<String>();
    for (var concept : Heard.in(thesaurus, Tokens.of(text), List.of()).concepts())
      found.add(concept.id());
    return found;
  }

  private static List<String> stems(String text) {
    return Tokens.of(text).stream()
        .filter(token -> !token.isCommon())
        .map(Tokens.Token::stem)
        .toList();
  }

  private static Concept need(String id, String... phrases) {
    return new Concept(
        id, id, List.of(phrases), Map.of("PS", 1.0), Map.of(), Set.of(), null, null, Sex.ANY);
  }
}
