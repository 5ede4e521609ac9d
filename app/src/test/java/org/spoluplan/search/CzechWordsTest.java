package org.spoluplan.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CzechWordsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "obec obce obcí obcím obcemi",
        "úvazek úvazky úvazků",
        "služba služby služeb službám službami sluzbach",
        "azylový azylového azylových azylovym",
        "dotace dotací dotacím dotaci",
        "závěr závěry závěrů zaverem",
        "krizový krizová krizové krizovych",
        "plán plánu plánem plany"
      })
  void formsOfOneWordShareAStem(String forms) {
    var words = Arrays.asList(forms.split(" "));
    for (var form : words) {
      assertThat(meets(words.getFirst(), form)).as("%s and %s", words.getFirst(), form).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"byt bydlet", "plán plat", "klub klobouk", "dům dub"})
  void otherWordsDoNot(String words) {
    var two = words.split(" ", -1);
    assertThat(meets(two[0], two[1])).isFalse();
  }

  @Property
  void anyTextHasWordsWithStemsWhereTheyStand(@ForAll String text) {
    for (var word : CzechWords.of(text)) {
      assertThat(word.stems()).isNotEmpty().doesNotContain("");
      assertThat(text.substring(word.start(), word.end())).isNotEmpty();
    }
  }

  @Property
  void anyTextBecomesAQuery(@ForAll String text) {
    var query = Query.of(text);
    if (!query.isEmpty()) assertThat(query.all()).isNotEmpty();
  }

  private static boolean meets(String one, String other) {
    var common = new HashSet<>(CzechWords.of(one).getFirst().stems());
    common.retainAll(CzechWords.of(other).getFirst().stems());
    return !common.isEmpty();
  }
}
