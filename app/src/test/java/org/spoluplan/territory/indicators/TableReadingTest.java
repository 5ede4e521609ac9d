package org.spoluplan.territory.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.page.Table;
import org.spoluplan.page.TableRefusal;
import org.spoluplan.page.TableText;
import org.spoluplan.territory.MunicipalityCode;
import org.spoluplan.territory.Population;
import org.spoluplan.territory.indicators.Preview.Problem;

/// Numbers, tables and guesses, without a database.
class TableReadingTest {

  private static final MunicipalityIndex PLACES =
      new MunicipalityIndex(
          List.of(
              known("500001", "Horní Lhota", "dolany", "cz0001"),
              known("500002", "Nová Ves", "dolany", "cz0001"),
              known("500003", "Nová Ves", "horany", "cz0002")));

  @Test
  void numbersAreReadAsPeopleWriteThem() {
    for (var text :
        List.of("1234.5", "1 234,5", "1\u00a0234,5", "1.234,5", "1,234.5", "1,2345E3")) {
      assertThat(Figures.read(text))
          .as(text)
          .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("1234.5"));
    }
    assertThat(Figures.read("5,4 %")).hasValue(new BigDecimal("5.4"));
    for (var text : List.of("mnoho", "1,2,3", "12 osob", "1E99", "--5", "9".repeat(80))) {
      assertThat(Figures.read(text)).as(text).isEmpty();
    }
    assertThat(Figures.isNothing(" – ")).isTrue();
    assertThat(Figures.scaled(new BigDecimal("5.4794520547945202"), 2)).isEqualTo(548);
  }

  @Test
  void tablesAreReadInWhateverTheyAreWritten() {
    for (var separator : List.of(";", ",", "\t")) {
      for (var encoding :
          List.of(
              StandardCharsets.UTF_8, Charset.forName("windows-1250"), StandardCharsets.UTF_16)) {
        var text =
            "Kód obce;Název;\"Příjemci; celkem\"\n500001;Horní Lhota;5\n".replace(";", separator);
        var table = table(text.getBytes(encoding));
        assertThat(table.header())
            .as(encoding + separator)
            .containsExactly(
                "Kód obce",
                "Název",
                "Příjemci; celkem".replace(";", separator).replaceAll("\\s+", " "));
        assertThat(table.rows().getFirst().line()).isEqualTo(2);
      }
    }
  }

  @Test
  void whatStandsAboveTheHeaderIsLeftOut() {
    var table =
        table(
            "Statistika obcí;;\n\nkód;obec;počet\n500001;Horní Lhota;\"dva\nřádky\"\n500002;Nová Ves;3"
                .getBytes(StandardCharsets.UTF_8));
    assertThat(table.header()).containsExactly("kód", "obec", "počet");
    assertThat(table.rows()).extracting(Table.Row::line).containsExactly(4, 6);
  }

  @Test
  void whatIsNoTableIsSaid() {
    assertThat(refusal("")).isEqualTo(TableRefusal.EMPTY);
    assertThat(refusal(" \n ")).isEqualTo(TableRefusal.EMPTY);
    assertThat(refusal("PK\u0003\u0004")).isEqualTo(TableRefusal.SPREADSHEET);
    assertThat(refusal("a;b\u0000c")).isEqualTo(TableRefusal.NO_TEXT);
    assertThat(refusal("jen jeden\nsloupec")).isEqualTo(TableRefusal.ONE_COLUMN);
    assertThat(refusal("a;b\n1;\"nezavřená")).isEqualTo(TableRefusal.QUOTES);
    assertThat(refusal("a;b")).isEqualTo(TableRefusal.EMPTY);
  }

  @Test
  void columnsAreKnownByWhatIsInThem() {
    var table =
        table(
            """
            lokalita;okr;KÓD;Rok;Kód ORP;"% podíl příjemců (2023; vztaženo na obyvatelstvo 15+)";poznámka
            Horní Lhota;Dolany;500001;2023;5101;5,25;x
            Nová Ves;Horany;500003;2023;5101;1;nic moc
            """
                .getBytes(StandardCharsets.UTF_8));
    var guess = new Guess(table, PLACES);
    assertThat(List.of(guess.name(), guess.district(), guess.code(), guess.year()))
        .containsExactly(0, 1, 2, 3);
    assertThat(guess.measures()).containsExactly(5);
    assertThat(guess.fixedYear("data.csv")).isEqualTo(2023);
    var draft = Draft.of(table.header().get(5), table.column(5));
    assertThat(draft.name()).isEqualTo("Podíl příjemců");
    assertThat(draft.unit()).isEqualTo("%");
    assertThat(draft.decimals()).isEqualTo(2);
    assertThat(draft.weight()).isEqualTo(PopulationBand.FROM15);
  }

  @Test
  void everyRowThatIsNotUnderstoodIsSaidWithItsLine() {
    var table =
        table(
            """
            obec;okres;počet
            Horní Lhota;;5
            Nová Ves;;6
            Nová Ves;Horany;7
            Žádná;;8
            Horní Lhota;;9
            NOVA VES;CZ0001;mnoho
            Horní Lhota;;5
            """
                .getBytes(StandardCharsets.UTF_8));
    var indicator = indicator(Summing.SUM, null);
    var mapping =
        new Mapping(
            -1, 0, 1, -1, 2024, -1, -1, List.of(new Mapping.Item("počet", 2, indicator, true)));
    var preview = ReadingTable.of(table, mapping, PLACES, List.of());
    assertThat(preview.problems())
        .extracting(problem -> problem.line() + " " + problem.kind())
        .containsExactly(
            "3 " + Problem.Kind.AMBIGUOUS,
            "5 " + Problem.Kind.UNKNOWN,
            "6 " + Problem.Kind.TWICE,
            "7 " + Problem.Kind.UNREADABLE);
    assertThat(preview.values()).extracting(Preview.Read::value).containsExactly(5L, 7L);
  }

  @Test
  void sharesAreWeightedAndQuotientsNotSummed() {
    var one = new MunicipalityCode("500001");
    var other = new MunicipalityCode("500002");
    var values = List.of(value(one, 100), value(other, 200));
    var people = Map.of(one, people(10), other, people(30));
    assertThat(Together.of(indicator(Summing.SUM, null), values, people, 3))
        .isEqualTo(new Together(Optional.of(300L), 2, 3));
    assertThat(Together.of(indicator(Summing.MEAN, PopulationBand.ALL), values, people, 2).value())
        .hasValue(175L);
    assertThat(Together.of(indicator(Summing.NONE, null), values, people, 2).value()).isEmpty();
    assertThat(
            Together.of(indicator(Summing.MEAN, PopulationBand.FROM80), values, people, 2).value())
        .as("nobody that old lives there")
        .isEmpty();
  }

  private static Population people(int children) {
    var bands = new ArrayList<>(Collections.nCopies(Population.BANDS, 0));
    var none = List.copyOf(bands);
    bands.set(0, children);
    return new Population(LocalDate.of(2020, 12, 31), bands, none);
  }

  private static Value value(MunicipalityCode municipality, long value) {
    return new Value("x", municipality, 2024, value, new UUID(0, 1));
  }

  private static Indicator indicator(Summing summing, @Nullable PopulationBand weight) {
    return new Indicator("x", "X", "", null, 0, null, summing, weight, 0);
  }

  private static MunicipalityIndex.Known known(String code, String name, String... district) {
    return new MunicipalityIndex.Known(new MunicipalityCode(code), name, Set.of(district));
  }

  private static Table table(byte[] bytes) {
    return TableText.of(bytes)
        .then(Table::of)
        .either(
            table -> table,
            refusal -> {
              throw new AssertionError(refusal.key());
            });
  }

  private static Object refusal(String text) {
    Outcome<Table> outcome = TableText.of(text.getBytes(StandardCharsets.UTF_8)).then(Table::of);
    return outcome.<Object>either(table -> table, refusal -> refusal);
  }
}
