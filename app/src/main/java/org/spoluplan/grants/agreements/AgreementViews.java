package org.spoluplan.grants.agreements;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spoluplan.grants.Agreement;
import org.spoluplan.grants.Application;
import org.spoluplan.grants.Call;
import org.spoluplan.page.Html;

/// What pages of agreements show. Money in haléře.
final class AgreementViews {

  private AgreementViews() {}

  /// @param proposed a change of its budget waits for a decision
  record Line(
      Agreement agreement,
      Application application,
      Call call,
      String service,
      String provider,
      boolean proposed,
      long paid) {}

  /// @param amount in force, or as proposed
  record BudgetRow(String code, String name, long requested, long amount) {}

  /// @param added by whom and when, in words
  record EditionLine(BudgetEdition edition, List<BudgetRow> rows, String added) {}

  record PaymentLine(Payment payment, String prepared, List<String> approved, boolean mayApprove) {}

  /// @param refused   why the budget proposed last was given back; empty: it was not
  /// @param unplanned what payments do not pay yet
  /// @param watch what is to be known before signing, empty: nothing
  /// @param over  somebody has to say that they know
  record AgreementView(
      Line line,
      Optional<EditionLine> inForce,
      Optional<EditionLine> proposed,
      List<EditionLine> earlier,
      @Nullable String refused,
      List<PaymentLine> payments,
      String obstacle,
      String watch,
      boolean over,
      List<Html.Template> more,
      long unplanned,
      boolean plans,
      boolean renounces,
      boolean manages,
      boolean hasTerms) {}

  record BudgetView(Line line, List<BudgetRow> rows, boolean first) {}

  record AllView(Call call, List<Line> lines, List<BatchLine> batch, boolean hasTerms) {}

  /// A payment that was approved and waits for the bank.
  record BatchLine(Line line, Payment payment) {}

  record TermsView(Call call, List<VersionLine> versions, List<String> words) {}

  record VersionLine(int number, String made) {}

  record LevelsView(List<PaymentLevel> levels, boolean sets) {}
}
