package org.spoluplan.grants.agreements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spoluplan.grants.Agreement;
import org.spoluplan.grants.Application;
import org.spoluplan.grants.BindingBudget;
import org.spoluplan.kernel.Crowns;
import org.spoluplan.page.Form;
import org.spoluplan.page.Page;

/// A binding budget as a form: one field for each line of the list of costs.
final class BudgetFields {

  static final String LINE = "line-";
  static final String RENOUNCED = "renounced";

  private static final int TEXT = 4000;

  private BudgetFields() {}

  /// @param renounced in haléře
  record Typed(List<BindingBudget.Line> lines, long renounced, @Nullable String reason) {}

  /// Only of use when the form is valid. Every line that the form sends is looked at, also one that
  /// the page never offered.
  ///
  /// @param first there is no budget in force yet, so nothing needs a reason
  static Typed read(
      Page page, Form form, Agreement agreement, Application application, boolean first) {
    long renounced = first ? 0 : sum(form, RENOUNCED);
    if (renounced >= agreement.amount()) form.reject(RENOUNCED, "agreement.error.all");
    var lines = new ArrayList<BindingBudget.Line>();
    for (var field : form.names()) {
      if (!field.startsWith(LINE)) continue;
      long amount = sum(form, field);
      if (amount > 0) lines.add(new BindingBudget.Line(field.substring(LINE.length()), amount));
    }
    var requested = BudgetRule.requested(application.content().costs().lines());
    if (form.valid()) {
      var breaches = BudgetRule.breaches(agreement.amount() - renounced, requested, lines);
      breaches.forEach(one -> reject(page, form, one, application));
    }
    return new Typed(lines, renounced, first ? null : form.text("reason", TEXT));
  }

  private static void reject(
      Page page, Form form, BudgetRule.Breach breach, Application application) {
    switch (breach) {
      case BudgetRule.Breach.NewLine(var item) ->
          form.reject(LINE + item, "agreement.error.new-line");
      case BudgetRule.Breach.AboveRequest(var item, var most) ->
          form.reject(LINE + item, "agreement.error.above", page.crowns(most));
      case BudgetRule.Breach.OtherSum(var sum, var grant) ->
          form.reject(
              first(application), "agreement.error.sum", page.crowns(sum), page.crowns(grant));
    }
  }

  /// Where a fault of the whole is shown.
  private static String first(Application application) {
    return application.content().costs().lines().stream()
        .filter(one -> one.requested() > 0)
        .findFirst()
        .map(one -> LINE + one.item())
        .orElse(RENOUNCED);
  }

  /// Nothing typed is nothing; what is no sum is marked.
  static long sum(Form form, String field) {
    if (form.value(field).isBlank()) return 0;
    var sum = Crowns.parse(form.value(field));
    if (sum.isEmpty()) form.reject(field, "grant.error.sum");
    return sum.orElse(0);
  }

  static Form form(List<BindingBudget.Line> lines) {
    var known = new HashMap<String, @Nullable Object>();
    lines.forEach(one -> known.put(LINE + one.item(), Crowns.typed(one.amount())));
    return Form.filled(known);
  }
}
