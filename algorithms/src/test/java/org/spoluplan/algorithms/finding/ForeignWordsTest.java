package org.spoluplan.algorithms.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The public pages are in English and Ukrainian too, so people ask in them.
class ForeignWordsTest {

  private static final Catalogue WORDS =
      Catalogue.of(List.of(), Thesaurus.shipped(), Places.of(List.of()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "where can I sleep tonight|n-home-lost",
        "my husband beats me|n-violence",
        "we have no food|n-hunger",
        "I have debts|n-debt",
        "my mother has dementia|n-dementia",
        "free clothes for kids|n-clothes",
        "looking for a flat|n-housing",
        "psychologist|t-psych",
        "I lost my job|n-work",
        "де можна переночувати|n-home-lost",
        "мені потрібна їжа|n-food",
        "шукаю житло для сім'ї|n-housing",
        "курси чеської мови|n-czech-lessons",
        "мама після інсульту|n-stroke",
        "немає грошей на оренду|n-money",
        "юрист|n-legal"
      })
  void needsAreUnderstood(String question, String need) {
    var understood = WORDS.find(Request.of(question)).understood();
    assertThat(understood.concepts()).extracting(Concept::id).contains(need);
  }
}
