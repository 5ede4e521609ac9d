package org.spoluplan.grants.settlement;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.spoluplan.codelists.CodeItem;
import org.spoluplan.grants.Agreement;
import org.spoluplan.grants.Agreements;
import org.spoluplan.grants.BindingBudget;
import org.spoluplan.grants.Calls;
import org.spoluplan.grants.CostItems;
import org.spoluplan.grants.Ledger;
import org.spoluplan.grants.LedgerAccount;
import org.springframework.stereotype.Component;

/// Brings together what a settlement is computed from.
@Component
class GroundsOf {

  private final Agreements agreements;
  private final Calls calls;
  private final Settlements settlements;
  private final Entries entries;
  private final Ledger ledger;
  private final CostItems items;

  GroundsOf(
      Agreements agreements,
      Calls calls,
      Settlements settlements,
      Entries entries,
      Ledger ledger,
      CostItems items) {
    this.agreements = agreements;
    this.calls = calls;
    this.settlements = settlements;
    this.entries = entries;
    this.ledger = ledger;
    this.items = items;
  }

  /// Lists are asked about on the last day whose costs count.
  Grounds of(Agreement agreement) {
    var id = agreement.id();
    var call = calls.get(agreement.call()).is();
    var day = call.costs().to() == null ? call.settleBy() : call.costs().to();
    var all = entries.of(id);
    return new Grounds(
        agreement.amount(),
        ledger.balance(id, LedgerAccount.PAID),
        agreements.budget(id).map(BindingBudget::byItem).orElse(Map.of()),
        codes(items.costs(day), CostItems::isEligible),
        codes(items.sources(day), CostItems::isPublic),
        call.costs(),
        call.settleBy(),
        settlements.of(id).report(),
        settlements.totals(id),
        all,
        entries.elsewhere(id, all));
  }

  private static Set<String> codes(Collection<CodeItem> items, Predicate<CodeItem> wanted) {
    return items.stream().filter(wanted).map(CodeItem::code).collect(Collectors.toSet());
  }
}
