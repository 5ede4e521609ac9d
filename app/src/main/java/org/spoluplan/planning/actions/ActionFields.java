package org.spoluplan.planning.actions;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spoluplan.kernel.Crowns;
import org.spoluplan.page.Form;
import org.spoluplan.planning.Card;
import org.spoluplan.planning.CardId;
import org.spoluplan.planning.actions.IndicatorValues.Measured;

/// Action plans, promises and what was said about them, as forms.
final class ActionFields {

  static final int TEXT = 4000;
  static final int SUMMARY = 100_000;

  private static final int LINE = 200;
  private static final int SOURCE = 300;
  private static final int NUMBER = 100;
  private static final int ADDRESS = 1000;
  private static final long MOST_MONEY = 10_000_000_000_000L;

  /// Of this application, or of another web.
  private static final Pattern PLACE = Pattern.compile("(https?://|/)\\S+");

  private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,12}(\\.\\d{1,4})?");

  private ActionFields() {}

  /// Only of use when the form is valid.
  static Resolved resolved(Form form, LocalDate today) {
    var day = form.date("day");
    if (form.valid() && day.isAfter(today)) form.reject("day", "need.error.future");
    return new Resolved(form.text("by", LINE), day, form.optionalText("resolution", NUMBER));
  }

  /// Only of use when the form is valid.
  static Promise.Content content(Form form) {
    var planned = form.value("planned").isBlank() ? 0 : money(form, "planned");
    return new Promise.Content(form.text("wording", TEXT), form.date("due"), planned);
  }

  static Form form(Promise promise) {
    var known = new HashMap<String, @Nullable Object>();
    known.put("wording", promise.is().wording());
    known.put("due", promise.is().due());
    known.put("planned", Crowns.typed(promise.is().planned()));
    known.put("version", promise.version());
    return Form.filled(known);
  }

  private static long money(Form form, String field) {
    var amount = Crowns.parse(form.value(field));
    if (amount.isEmpty() || amount.getAsLong() > MOST_MONEY) form.reject(field, "plan.error.sum");
    return amount.orElse(0);
  }

  /// Only of use when the form is valid; without the file.
  static Progress.Said said(Form form, List<Card> others) {
    var state = form.choice("state", State.class);
    var because = form.optionalText("because", TEXT);
    if (form.valid() && state.needsReason() && because == null) {
      form.reject("because", "action.error.because");
    }
    var evidence = form.optionalText("evidence", ADDRESS);
    if (evidence != null && !PLACE.matcher(evidence).matches()) {
      form.reject("evidence", "action.error.evidence");
    }
    return new Progress.Said(
        form.valid() ? state : State.UNDER_WAY,
        form.optionalText("done", TEXT),
        because,
        form.value("spent").isBlank() ? null : Long.valueOf(money(form, "spent")),
        evidence,
        null,
        form.valid() && state == State.CANCELLED ? instead(form, others) : null);
  }

  private static @Nullable CardId instead(Form form, List<Card> others) {
    UUID chosen = form.optionalId("instead");
    return others.stream()
        .map(Card::id)
        .filter(one -> one.value().equals(chosen))
        .findFirst()
        .orElse(null);
  }

  /// The last entry, to go on from; nothing is said again that was said.
  static Form reporting(Promise promise, Card card, List<Measured> measured) {
    var known = new HashMap<String, @Nullable Object>();
    known.put("seen", promise.progress().size());
    promise
        .said()
        .ifPresent(
            said -> {
              known.put("state", said.state());
              known.put("spent", said.spent() == null ? null : Crowns.typed(said.spent()));
            });
    var goals = card.is().goals().lines();
    for (int i = 0; i < goals.size(); i++) {
      var name = goals.get(i).name();
      var field = "i-" + i;
      measured.stream()
          .filter(one -> one.name().equals(name) && one.year() == promise.year().year())
          .findFirst()
          .ifPresent(one -> known.put(field, written(one.value())));
      known.put(field + "-source", goals.get(i).source());
    }
    return Form.filled(known);
  }

  static String written(BigDecimal number) {
    return number.toPlainString().replace('.', ',');
  }

  /// Indicators of the card that were filled in.
  static List<Measured> measured(Form form, Promise promise, Card card) {
    var all = new ArrayList<Measured>();
    var goals = card.is().goals().lines();
    for (int i = 0; i < goals.size(); i++) {
      var field = "i-" + i;
      var typed = form.value(field).replaceAll("[\\s\u00a0]", "").replace(',', '.');
      if (typed.isEmpty()) continue;
      if (!DECIMAL.matcher(typed).matches()) {
        form.reject(field, "plan.error.number");
        continue;
      }
      all.add(
          new Measured(
              card.id(),
              goals.get(i).name(),
              promise.year().year(),
              new BigDecimal(typed).stripTrailingZeros(),
              form.optionalText(field + "-source", SOURCE)));
    }
    return all;
  }
}
