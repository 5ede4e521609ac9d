package org.spoluplan.algorithms.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ThesaurusTest {

  private static final int SITUATIONS = 45;

  private static final Set<String> TYPES =
      Set.of(
          "OSP OA PS TP PPS PSB ODL CDS DSTAC TSTAC DOZP DS DZR CHB SSZZ RP TKP TLS AD DPC KC KP IC"
              .concat(" NDC NZDM NOC SNP SASRD SASSO STD TK TEPR SR CDZ")
              .split(" "));
  private static final Set<String> HELP =
      Set.of(
          "FOOD CLOTHES HYGIENE WARM TRANSPORT AIDS MEALS HOSPICE NURSING DEBT HOUSING OFFICE"
              .concat(" LABOUR CHILD FAMILY PSYCH LINE GROUP LANGUAGE VOLUNTEER SCHOOL")
              .split(" "));

  private final Thesaurus thesaurus = Thesaurus.shipped();

  @Test
  void everyTypeAndEveryOtherHelpIsExactlyMeantBySomething() {
    var best = new HashSet<String>();
    for (var concept : thesaurus.concepts())
      concept.types().forEach((code, weight) -> best.addAll(weight == 1 ? Set.of(code) : Set.of()));
    assertThat(best).containsAll(TYPES).containsAll(HELP);
  }

  @Test
  void noOtherCodesAreMeant() {
    var all = new TreeSet<String>();
    for (var concept : thesaurus.concepts()) all.addAll(concept.types().keySet());
    all.removeAll(TYPES);
    all.removeAll(HELP);
    assertThat(all).isEmpty();
  }

  @Test
  void everyTargetGroupIsMeantBySomething() {
    var groups =
        thesaurus.concepts().stream()
            .flatMap(concept -> concept.groups().keySet().stream())
            .collect(Collectors.toSet());
    assertThat(groups)
        .containsExactlyInAnyOrderElementsOf(
            IntStream.rangeClosed(1, 28).mapToObj("TG%02d"::formatted).toList());
  }

  @Test
  void manyLifeSituationsAreKnown() {
    var situations =
        thesaurus.concepts().stream().filter(concept -> concept.id().startsWith("n-")).count();
    assertThat(situations).isGreaterThanOrEqualTo(SITUATIONS);
  }

  @Test
  void everyRowIsReachedByAPhraseOfItsOwn() {
    for (var concept : thesaurus.concepts())
      assertThat(concept.phrases())
          .as(concept.id())
          .anyMatch(phrase -> thesaurus.saidIn(Tokens.telling(phrase)).contains(concept.id()));
  }

  @Test
  void idsAreDistinctAndWeightsAreShares() {
    assertThat(thesaurus.concepts().stream().map(Concept::id)).doesNotHaveDuplicates();
    for (var concept : thesaurus.concepts()) {
      assertThat(concept.types().values()).allMatch(weight -> weight > 0 && weight <= 1);
      assertThat(concept.groups().values()).allMatch(weight -> weight > 0 && weight <= 1);
    }
  }

  @Test
  void theLongestPhraseWins() {
    var heard = heard("domov se zvláštním režimem");
    assertThat(heard).contains("t-dzr").doesNotContain("t-ds");
  }

  @Test
  void wordsOfAPhraseMayStandInAnyOrderAndForm() {
    assertThat(heard("nemám dneska v Liberci kde přespat")).containsAnyOf("n-home-lost", "t-noc");
    assertThat(heard("domu azylového pro mámu")).contains("t-ad");
  }

  @Test
  void abbreviationsOfTheFieldAreKnown() {
    var rows = "NZDM SAS OSP AD DPS LDN ZTP OSPOD ÚP DD DZR TP".split(" ");
    for (var row : rows) assertThat(heard(row)).as(row).isNotEmpty();
  }

  private Set<String> heard(String text) {
    var words = Tokens.of(text);
    var telling =
        IntStream.range(0, words.size()).filter(i -> !words.get(i).isCommon()).boxed().toList();
    return Heard.in(thesaurus, words, telling).concepts().stream()
        .map(Concept::id)
        .collect(Collectors.toSet());
  }
}
