package org.spoluplan.algorithms.minutes;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskTextTest {

  private final Deadlines deadlines = new Deadlines(LocalDate.of(2019, 3, 14));
  private final Owners owners = new Owners(Roster.NOBODY);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Úkol 5/19 Sestavit seznam lékařů. Zodp.: Mgr. Jana Nová Termín: 30. 4. 2019|Sestavit seznam lékařů|Jana Nová|2019-04-30|-",
        "svolat skupinu – M. Hapalová – do 20. 12. 2019|svolat skupinu|M. Hapalová|2019-12-20|-",
        "dopis školám (Ing. Petr Malý) – trvá, nový termín 30. 5. 2019|dopis školám|Petr Malý|2019-05-30|trvá",
        "přepsat analýzu do tabulky (Jana Nová, do konce března)|přepsat analýzu do tabulky|Jana Nová|2019-03-31|-",
        "Bc. Jana Nová: spočítat úvazky do 20. dubna|spočítat úvazky|Jana Nová|2019-04-20|-",
        "[hotovo] Zjistit ceny hlídání – Tereza Malá|Zjistit ceny hlídání|Tereza Malá|-|splněno",
        "vyvěsit termín kurzu v klubech, průběžně|vyvěsit termín kurzu v klubech|-|průběžně|-"
      })
  void isTakenApart(
      String item,
      String what,
      @Nullable String who,
      @Nullable String due,
      @Nullable String state) {
    var task = requireNonNull(TaskText.read(Text.of(item), deadlines, owners, 0.9));
    assertThat(task.what().value()).isEqualTo(what);
    assertThat(value(task.who())).isEqualTo(who);
    assertThat(value(task.due())).isEqualTo(due);
    assertThat(value(task.status())).isEqualTo(state);
  }

  private static @Nullable String value(@Nullable Found<String> found) {
    return found == null ? null : found.value();
  }
}
