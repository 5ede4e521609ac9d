package org.spoluplan.meetings.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spoluplan.meetings.Due;
import org.spoluplan.meetings.Due.Precision;
import org.spoluplan.page.Form;

class DueTest {

  private static final LocalDate TODAY = LocalDate.of(2027, 3, 8);
  private static final LocalDate DAY = LocalDate.of(2027, 5, 12);

  @Test
  void aDayIsOverTheDayAfter() {
    var due = new Due(Precision.DAY, DAY);
    assertThat(due.isOver(DAY)).isFalse();
    assertThat(due.isOver(DAY.plusDays(1))).isTrue();
  }

  @Test
  void aMonthIsOverWhenTheNextOneBegins() {
    var due = new Due(Precision.MONTH, DAY);
    assertThat(due.isOver(LocalDate.of(2027, 5, 31))).isFalse();
    assertThat(due.isOver(LocalDate.of(2027, 6, 1))).isTrue();
  }

  @Property
  void whatHasNoDayIsNeverOver(@ForAll @IntRange(min = 1, max = 100_000) int day) {
    assertThat(Due.NONE.isOver(LocalDate.ofEpochDay(day))).isFalse();
    assertThat(new Due(Precision.ONGOING, null).isOver(LocalDate.ofEpochDay(day))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"5/2027", "5. 2027", "2027-05", "12. 5. 2027", "2027-05-12"})
  void aMonthIsReadAsPeopleWriteIt(String typed) {
    assertThat(read("month", typed)).isEqualTo(new Due(Precision.MONTH, DAY));
  }

  @Test
  void ongoingNeedsNoDate() {
    assertThat(read("ongoing", "")).isEqualTo(new Due(Precision.ONGOING, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "13/2027", "brzy"})
  void aMonthThatIsNoneIsSaidByItsField(String typed) {
    var form = Form.filled(Map.of("wording", "x", "precision", "month", "dueOn", typed));
    TaskDetails.read(form, TODAY);
    assertThat(form.problem("dueOn")).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1. 5. 1066", "1. 5. 9999"})
  void aYearNobodyPlansInIsSaidByItsField(String typed) {
    var form = Form.filled(Map.of("wording", "x", "precision", "day", "dueOn", typed));
    TaskDetails.read(form, TODAY);
    assertThat(form.problem("dueOn")).isNotNull();
  }

  private static Due read(String precision, String typed) {
    return TaskDetails.read(
            Form.filled(Map.of("wording", "x", "precision", precision, "dueOn", typed)), TODAY)
        .due();
  }
}
