package org.spoluplan.grants.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.spoluplan.codelists.CodeList;
import org.spoluplan.codelists.CodeLists;
import org.spoluplan.grants.settlement.Entries.Habit;
import org.spoluplan.testing.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;

/// Entries find their line by the list of costs as it is shipped.
@ApplicationTest
class AssigningTest {

  private static final LocalDate DAY = LocalDate.of(2027, 5, 1);

  @Autowired CodeLists lists;

  private @Nullable String item(@Nullable String supplier, @Nullable String account, String what) {
    var habits = Map.of(Habit.of("Papírna", "501100"), "VZDELAVANI");
    var entry =
        new Entry(Entry.NEW, 1, "1", supplier, null, account, what, DAY, DAY, 100, 100, null, null);
    return new Assigning(lists.list(CodeList.COST_ITEM, DAY), habits).item(entry).orElse(null);
  }

  @Test
  void byHabitThenByWordsThenByAccount() {
    assertThat(item(null, "521100", "Mzdy leden")).isEqualTo("MZDY");
    assertThat(item(null, "524100", "Sociální a zdravotní")).isEqualTo("ODVODY");
    assertThat(item("Nisa", "518300", "Nájemné klubovny")).isEqualTo("NAJEM");
    assertThat(item("Nisa", "518300", "Vedení účetnictví")).isEqualTo("UCETNI");
    assertThat(item("ČEZ", "502100", "Zálohy")).isEqualTo("ENERGIE");
    assertThat(item("Papírna", "501100", "Papíry"))
        .as("as it was last time")
        .isEqualTo("VZDELAVANI");
    assertThat(item("Jiná papírna", "501100", "Papíry")).isEqualTo("MATERIAL");
    assertThat(item(null, null, "Něco")).isNull();
  }
}
