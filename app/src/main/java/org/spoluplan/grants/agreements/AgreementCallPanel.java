package org.spoluplan.grants.agreements;

import java.util.Map;
import java.util.Optional;
import org.spoluplan.grants.Call;
import org.spoluplan.grants.CallPanel;
import org.spoluplan.grants.Ledger;
import org.spoluplan.grants.LedgerAccount;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.springframework.stereotype.Component;

/// On the page of a decided call: agreements, and where its money is.
@Component
class AgreementCallPanel implements CallPanel {

  private static final int AFTER_RESULTS = 40;

  private final StoredAgreements agreements;
  private final Ledger ledger;

  AgreementCallPanel(StoredAgreements agreements, Ledger ledger) {
    this.agreements = agreements;
    this.ledger = ledger;
  }

  @Override
  public int position() {
    return AFTER_RESULTS;
  }

  @Override
  public Optional<Html.Template> panel(Call call, Page page) {
    if (!page.may(AgreementAction.MANAGE, call.programme())) return Optional.empty();
    var all = agreements.of(call.id()).size();
    if (all == 0) return Optional.empty();
    var books = ledger.balances(call.id());
    return Optional.of(
        (out, i) ->
            JtepanelGenerated.render(
                out,
                i,
                page,
                call,
                all,
                on(books, LedgerAccount.AWARDED),
                on(books, LedgerAccount.PAID),
                on(books, LedgerAccount.RETURNED),
                on(books, LedgerAccount.RESERVE)));
  }

  private static long on(Map<LedgerAccount, Long> books, LedgerAccount account) {
    return books.getOrDefault(account, 0L);
  }
}
