package org.spoluplan.meetings.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.spoluplan.algorithms.minutes.Span;

class PassageTest {

  private static final String SOURCE = "Den: 28. 3. 2018, v Liberci";

  @Test
  void theWholeSourceIsThereAndEachPieceKnowsItsValues() {
    var date = value(5, 16, 0.9);
    var place = value(18, 27, 0.3);
    var passages = Passage.of(SOURCE, List.of(date, place), List.of(new Span(0, 16)));
    assertThat(passages.stream().map(Passage::text).collect(Collectors.joining()))
        .isEqualTo(SOURCE);
    assertThat(passages)
        .extracting(Passage::text)
        .containsExactly("Den: ", "28. 3. 2018", ", ", "v Liberci");
    assertThat(passages.get(1).values()).containsExactly(date.id());
    assertThat(passages.get(1).begins()).containsExactly(date.id());
    assertThat(passages.get(1).warned()).isTrue();
    assertThat(passages.get(2).isPlain()).isTrue();
    assertThat(passages.get(3).doubtful()).isTrue();
  }

  @Test
  void valuesWithinValuesAreCutApart() {
    var sentence = value(0, SOURCE.length(), 0.9);
    var date = value(5, 16, 0.9);
    var passages = Passage.of(SOURCE, List.of(sentence, date), List.of());
    assertThat(passages).hasSize(3);
    assertThat(passages.get(1).values()).containsExactlyInAnyOrder(sentence.id(), date.id());
    assertThat(passages.get(1).begins()).containsExactly(date.id());
  }

  private static ImportedValue value(int start, int end, double confidence) {
    return new ImportedValue(
        UUID.randomUUID(),
        Field.DATE,
        0,
        "",
        "x",
        "x",
        confidence,
        new Span(start, end),
        Review.READ,
        null);
  }
}
