package org.spoluplan.grants;

import java.util.Map;
import org.spoluplan.codelists.CodeItem;
import org.spoluplan.grants.ApplicationContent.Cost;
import org.spoluplan.grants.ApplicationContent.Source;

/// Sums of a budget. In haléře.
///
/// @param total      of all costs
/// @param eligible   of those that public money may pay
/// @param requested  from this call
/// @param publicMoney from other public sources
/// @param own        fees, gifts and other income
/// @param gap        what is still missing; below zero: too much
public record Budget(
    long total, long eligible, long requested, long publicMoney, long own, long gap) {

  public static Budget of(
      ApplicationContent content, Map<String, CodeItem> costs, Map<String, CodeItem> sources) {
    long eligible = 0;
    for (Cost line : content.costs().lines()) {
      var item = costs.get(line.item());
      if (item != null && CostItems.isEligible(item)) eligible += line.total();
    }
    long publicMoney = 0;
    for (Source line : content.sources().lines()) {
      var item = sources.get(line.source());
      if (item != null && CostItems.isPublic(item)) publicMoney += line.amount();
    }
    return new Budget(
        content.costs().total(),
        eligible,
        content.requested(),
        publicMoney,
        content.sources().total() - publicMoney,
        content.gap());
  }
}
