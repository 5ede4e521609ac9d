package org.spoluplan.meetings.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FieldTest {

  @Test
  void eachFieldAndEachPartHasAName() {
    for (var language : List.of(Locale.ROOT, Locale.ENGLISH)) {
      var words =
          ResourceBundle.getBundle(
              "messages/import",
              language,
              ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
      assertThat(keys()).allSatisfy(key -> assertThat(words.containsKey(key)).as(key).isTrue());
    }
  }

  @Test
  void blanksAreKnownByTheirNames() {
    for (var field : Field.values()) {
      for (var part : field.kind().parts()) {
        var blank = new Blank(field, 0, part);
        assertThat(Blank.of(blank.name())).contains(blank);
      }
    }
  }

  private static List<String> keys() {
    return Arrays.stream(Field.values())
        .flatMap(
            field ->
                Stream.concat(
                    Stream.of("import.field." + field.key()),
                    field.kind().parts().stream()
                        .filter(part -> !part.isEmpty())
                        .map(part -> "import.part." + part)))
        .distinct()
        .toList();
  }
}
