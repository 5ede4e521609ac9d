package org.spoluplan.grants.settlement;

import java.time.LocalDate;
import java.util.Optional;
import org.spoluplan.grants.Agreements;
import org.spoluplan.grants.settlement.SettlementViews.Line;
import org.spoluplan.page.Page;
import org.springframework.stereotype.Component;

/// How the unused part of a grant is sent back.
@Component
class ReturnOrders {

  private static final int SYMBOL = 10;

  private final Agreements agreements;

  ReturnOrders(Agreements agreements) {
    this.agreements = agreements;
  }

  /// @param account empty when nobody agreed on one
  /// @param money   in haléře
  /// @param amount  in words
  /// @param symbol  variable symbol: the last figures of the number of the contract
  record ReturnOrder(
      String account, long money, String amount, String symbol, LocalDate by, String message) {}

  /// Empty when nothing is waited for.
  Optional<ReturnOrder> of(Page page, Line line) {
    var settlement = line.settlement();
    var money = settlement.returned();
    var by = settlement.returnBy();
    if (money == null || by == null || settlement.state() != SettlementState.ACCEPTED) {
      return Optional.empty();
    }
    var account = agreements.returnAccount(line.agreement().id(), line.call().programme().id());
    var number = line.agreement().number();
    var written = number == null ? "–" : number;
    return Optional.of(
        new ReturnOrder(
            account.orElse(""),
            money,
            page.crowns(money),
            symbol(written),
            by,
            page.t("settlement.order.message", written)));
  }

  private static String symbol(String number) {
    var figures = number.replaceAll("[^0-9]", "");
    return figures.substring(Math.max(0, figures.length() - SYMBOL));
  }
}
