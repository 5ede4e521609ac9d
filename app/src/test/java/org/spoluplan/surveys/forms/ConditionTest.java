package org.spoluplan.surveys.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spoluplan.surveys.forms.Condition.Operator;

/// Conditions are always true or false, and their text says the same as they do.
class ConditionTest {

  private static final Answers ANSWERS =
      new Answers(
          Map.of(
              "druh", List.of("ano"),
              "vic", List.of("a", "c"),
              "pocet", List.of("12,5"),
              "text", List.of("dluhy"),
              "radky.r1", List.of("x")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "${druh} = 'ano' | true",
        "${druh} = 'ne' | false",
        "${druh} != 'ne' | true",
        "selected(${vic}, 'c') | true",
        "selected(${vic}, 'b') | false",
        "not(selected(${vic}, 'b')) | true",
        "${pocet} > 12 | true",
        "${pocet} >= 12.5 | true",
        "${pocet} < 12.5 | false",
        "${pocet} = 12.5 | true",
        "${pocet} != 12.5 | false",
        "${nic} < 5 | false",
        "${nic} > 5 | false",
        "${nic} = 'ano' | false",
        "${nic} = '' | true",
        "${nic} != '' | false",
        "${text} > 5 | false",
        "${radky} != '' | true",
        "count-selected(${vic}) = 2 | true",
        "count-selected(${vic}) <= 1 | false",
        "count-selected(${nic}) = 0 | true",
        "${druh} = 'ano' and ${pocet} > 20 | false",
        "${druh} = 'ano' or ${pocet} > 20 | true",
        "${druh} = 'ne' and ${druh} = 'ano' or ${pocet} > 1 | true",
        "${druh} = 'ne' and (${druh} = 'ano' or ${pocet} > 1) | false",
        ". = 'dluhy' | true",
      })
  void aTableOfWhatHolds(String text, boolean holds) {
    assertThat(Condition.parse(text))
        .isInstanceOfSatisfying(
            Condition.Parsed.Good.class,
            good -> assertThat(good.condition().holds(ANSWERS, "text")).isEqualTo(holds));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${a} + 1 > 2",
        "regex(., '[0-9]+')",
        "${a} > ${b}",
        "${a} = ",
        "selected(${a})",
        "(${a} = 'b'",
        "${a} = 'b')",
        "today() > ${a}",
        "jr:choice-name(${a}, '${b}')",
        "${a} < 'b'",
        "and",
        ")",
        "''",
        "${a} = 99999999999999999999",
      })
  void whatWeDoNotKnowIsNamed(String text) {
    assertThat(Condition.parse(text)).isInstanceOf(Condition.Parsed.Bad.class);
  }

  @Property(tries = 2000)
  void anyWordsAreAnswered(@ForAll @StringLength(max = 60) String text) {
    var read = Condition.parse(text);
    if (read instanceof Condition.Parsed.Good(var condition)) {
      assertThat(Condition.parse(condition.text())).isInstanceOf(Condition.Parsed.Good.class);
    }
  }

  @Property(tries = 1000)
  void whatGoesOutComesBack(@ForAll("conditions") Condition condition) {
    assertThat(Condition.parse(condition.text())).isInstanceOf(Condition.Parsed.Good.class);
    if (Condition.parse(condition.text()) instanceof Condition.Parsed.Good(var again)) {
      assertThat(again.text()).isEqualTo(condition.text());
      assertThat(again.holds(ANSWERS, "text")).isEqualTo(condition.holds(ANSWERS, "text"));
    }
  }

  @Property(tries = 500)
  void notTurnsItRound(@ForAll("conditions") Condition condition) {
    assertThat(new Condition.Not(condition).holds(ANSWERS, "text"))
        .isNotEqualTo(condition.holds(ANSWERS, "text"));
  }

  @Provide
  Arbitrary<Condition> conditions() {
    return conditions(2);
  }

  private static Arbitrary<Condition> conditions(int depth) {
    if (depth == 0) return simple();
    var inner = conditions(depth - 1);
    return Arbitraries.oneOf(
        simple(),
        inner.list().ofMinSize(2).ofMaxSize(3).map(Condition.All::new),
        inner.list().ofMinSize(2).ofMaxSize(3).map(Condition.Any::new),
        inner.map(Condition.Not::new));
  }

  private static Arbitrary<Condition> simple() {
    var question = Arbitraries.of("druh", "vic", "pocet", "text", "nic");
    var value = Arbitraries.of("ano", "ne", "a", "c", "dluhy");
    var number = Arbitraries.integers().between(-5, 20).map(BigDecimal::valueOf);
    return Arbitraries.oneOf(
        question.map(Condition.Answered::new),
        Combinators.combine(question, value).as(Condition.Is::new),
        Combinators.combine(question, value).as(Condition.Contains::new),
        Combinators.combine(question, Arbitraries.of(Operator.class), number)
            .as(Condition.Compared::new),
        Combinators.combine(question, Arbitraries.of(Operator.class), number)
            .as(Condition.Counted::new));
  }
}
