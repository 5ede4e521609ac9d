package org.spoluplan.planning.needs;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.page.Form;

/// Which needs of the register are looked at, as it stands in the address of the page.
record NeedFilter(
    @Nullable String text,
    @Nullable String group,
    @Nullable String situation,
    @Nullable UUID body,
    Need.@Nullable Trend trend,
    @Nullable State state) {

  static final List<String> FIELDS = List.of("q", "skupina", "situace", "telo", "vyvoj", "stav");

  private static final int LONGEST = 200;
  private static final int LONGEST_CODE = 40;

  /// What was concluded, or that nothing was.
  enum State {
    OPEN,
    INTO_PLAN,
    HANDLED_ELSEWHERE,
    NOT_HANDLED,
    TO_BE_DISCUSSED
  }

  /// What makes no sense in an old bookmark is left out rather than complained of.
  static NeedFilter read(Form form) {
    return new NeedFilter(
        form.optionalText("q", LONGEST),
        form.optionalText("skupina", LONGEST_CODE),
        form.optionalText("situace", LONGEST_CODE),
        form.optionalId("telo"),
        form.optionalChoice("vyvoj", Need.Trend.class),
        form.optionalChoice("stav", State.class));
  }

  boolean isEmpty() {
    return text == null
        && group == null
        && situation == null
        && body == null
        && trend == null
        && state == null;
  }
}
