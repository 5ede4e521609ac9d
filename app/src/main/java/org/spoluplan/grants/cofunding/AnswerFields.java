package org.spoluplan.grants.cofunding;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spoluplan.kernel.Crowns;
import org.spoluplan.page.Form;

/// What a municipality says, as a form.
final class AnswerFields {

  private static final int TEXT = 4000;
  private static final int NUMBER = 100;

  private AnswerFields() {}

  /// Without the file.
  ///
  /// @param share    what the municipality is asked for, in haléře
  /// @param hasPaper a file came with the form
  static Optional<Answer.Said> read(Form form, long share, boolean hasPaper, LocalDate today) {
    var kind = form.choice("answer", Answer.Kind.class);
    var amount = form.valid() ? amount(form, kind, share) : 0;
    var reason = form.optionalText("reason", TEXT);
    if (form.valid() && kind != Answer.Kind.YES && reason == null) {
      form.reject("reason", "cofunding.error.reason");
    }
    var resolution = form.optionalText("resolution", NUMBER);
    var day = form.optionalDate("resolvedOn");
    check(form, resolution, day, hasPaper, today);
    if (!form.valid()) return Optional.empty();
    return Optional.of(new Answer.Said(kind, amount, reason, resolution, day, null));
  }

  private static long amount(Form form, Answer.Kind kind, long share) {
    return switch (kind) {
      case YES -> share;
      case NO -> 0;
      case OTHER -> {
        var amount = Sums.read(form, "amount");
        if (amount == share) form.reject("amount", "cofunding.error.whole-share");
        yield amount;
      }
    };
  }

  private static void check(
      Form form,
      @Nullable String resolution,
      @Nullable LocalDate day,
      boolean hasPaper,
      LocalDate today) {
    if (resolution == null && (day != null || hasPaper)) {
      form.reject("resolution", "cofunding.error.resolution");
    }
    if (resolution != null && day == null) form.reject("resolvedOn", "cofunding.error.resolved-on");
    if (day != null && day.isAfter(today)) form.reject("resolvedOn", "cofunding.error.future");
  }

  /// The last answer, to be changed.
  static Form form(MunicipalShare share) {
    Map<String, @Nullable Object> known = new HashMap<>();
    known.put("seen", share.answers().size());
    share.said().ifPresent(said -> fill(known, said));
    return Form.filled(known);
  }

  private static void fill(Map<String, @Nullable Object> known, Answer.Said said) {
    known.put("answer", said.kind());
    known.put("amount", said.kind() == Answer.Kind.OTHER ? Crowns.typed(said.amount()) : null);
    known.put("reason", said.reason());
    known.put("resolution", said.resolution());
    known.put("resolvedOn", said.resolvedOn());
  }
}
