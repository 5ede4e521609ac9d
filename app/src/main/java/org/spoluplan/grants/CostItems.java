package org.spoluplan.grants;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.spoluplan.codelists.CodeItem;
import org.spoluplan.codelists.CodeList;
import org.spoluplan.codelists.CodeLists;
import org.springframework.stereotype.Component;

/// What the lists say about costs and sources on a day.
@Component
public class CostItems {

  private static final String YES = "yes";

  private final CodeLists lists;

  CostItems(CodeLists lists) {
    this.lists = lists;
  }

  /// In the order of the budget.
  public List<CodeItem> costs(LocalDate day) {
    return lists.list(CodeList.COST_ITEM, day);
  }

  public List<CodeItem> sources(LocalDate day) {
    return lists.list(CodeList.MONEY_SOURCE, day);
  }

  public Map<String, CodeItem> costsByCode(LocalDate day) {
    return byCode(costs(day));
  }

  public Map<String, CodeItem> sourcesByCode(LocalDate day) {
    return byCode(sources(day));
  }

  private static Map<String, CodeItem> byCode(List<CodeItem> items) {
    return items.stream().collect(Collectors.toMap(CodeItem::code, Function.identity()));
  }

  /// Public money may pay it.
  public static boolean isEligible(CodeItem item) {
    return item.detail("eligible").equals(Optional.of(YES));
  }

  /// What it is has to be said in words.
  public static boolean needsNote(CodeItem item) {
    return item.detail("note").equals(Optional.of(YES));
  }

  public static boolean isPublic(CodeItem source) {
    return source.detail("public").equals(Optional.of(YES));
  }
}
