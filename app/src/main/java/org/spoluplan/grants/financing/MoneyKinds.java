package org.spoluplan.grants.financing;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.spoluplan.codelists.CodeItem;
import org.spoluplan.codelists.CodeList;
import org.spoluplan.codelists.CodeLists;
import org.spoluplan.grants.financing.MoneyKind.Group;
import org.spoluplan.kernel.Today;
import org.spoluplan.page.Option;
import org.spoluplan.page.Page;
import org.springframework.stereotype.Component;

/// Sources of money as the code list has them. One that the list does not know counts as public:
/// better one warning too many.
@Component
class MoneyKinds {

  private final CodeLists lists;
  private final Clock clock;

  MoneyKinds(CodeLists lists, Clock clock) {
    this.lists = lists;
    this.clock = clock;
  }

  Map<String, MoneyKind> byCode() {
    var all = new HashMap<String, MoneyKind>();
    for (var item : lists.all(CodeList.MONEY_SOURCE)) all.putIfAbsent(item.code(), kind(item));
    return all;
  }

  MoneyKind of(String code) {
    return Objects.requireNonNullElseGet(byCode().get(code), () -> unknown(code));
  }

  static MoneyKind unknown(String code) {
    return new MoneyKind(code, Group.OTHERS, true);
  }

  private static MoneyKind kind(CodeItem item) {
    var publicMoney = item.detail("public").orElse("yes").equals("yes");
    return new MoneyKind(item.code(), group(item.detail("kind").orElse("")), publicMoney);
  }

  private static Group group(String kind) {
    return switch (kind) {
      case "state" -> Group.STATE;
      case "region" -> Group.REGION;
      case "municipality" -> Group.MUNICIPALITIES;
      case "fees" -> Group.FEES;
      default -> Group.OTHERS;
    };
  }

  List<Option> options(Page page) {
    return lists.list(CodeList.MONEY_SOURCE, Today.of(clock)).stream()
        .map(item -> new Option(item.code(), item.name(page.locale())))
        .toList();
  }
}
