package org.spoluplan.capacity.demands;

import java.time.LocalDate;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.spoluplan.capacity.demands.Demand.Answer;
import org.spoluplan.capacity.demands.Demand.Content;
import org.spoluplan.codelists.CodeList;
import org.spoluplan.kernel.Crowns;
import org.spoluplan.network.Amounts;
import org.spoluplan.network.NetworkWords;
import org.spoluplan.page.Form;
import org.spoluplan.people.OrganisationId;
import org.springframework.stereotype.Component;

/// Demands and answers as forms.
@Component
class DemandFields {

  private static final int LINE = 300;
  private static final int TEXT = 4000;

  private final NetworkWords words;

  DemandFields(NetworkWords words) {
    this.words = words;
  }

  Content read(Form form, LocalDate today) {
    var due = form.date("due");
    if (form.valid() && due.isBefore(today)) form.reject("due", "demand.error.past");
    return new Content(
        form.text("title", LINE),
        words.code(form, "type", CodeList.SERVICE_TYPE),
        words.code(form, "measure", CodeList.CAPACITY_UNIT),
        amount(form),
        form.date("from"),
        money(form),
        form.optionalText("description", TEXT),
        form.text("contact", LINE),
        due);
  }

  /// Only of use when the form is valid.
  static Answer answer(Form form, OrganisationId provider) {
    var kind = form.choice("answer", Answer.Kind.class);
    var amount = kind == Answer.Kind.YES ? Long.valueOf(amount(form)) : null;
    return new Answer(provider, kind, amount, form.optionalText("terms", TEXT), false);
  }

  static Form form(Answer answer) {
    var known = new HashMap<String, @Nullable Object>();
    known.put("provider", answer.provider().value());
    known.put("answer", answer.kind());
    var amount = answer.amountE2();
    known.put("amount", amount == null ? null : Amounts.written(amount));
    known.put("terms", answer.terms());
    return Form.filled(known);
  }

  private static long amount(Form form) {
    var amount = Amounts.parse(form.value("amount")).orElse(0);
    if (amount == 0) form.reject("amount", "network.error.amount");
    return amount;
  }

  private static @Nullable Long money(Form form) {
    var typed = form.value("money");
    if (typed.isBlank()) return null;
    var sum = Crowns.parseWhole(typed);
    if (sum.isPresent()) return sum.getAsLong();
    form.reject("money", "request.error.cost");
    return null;
  }
}
