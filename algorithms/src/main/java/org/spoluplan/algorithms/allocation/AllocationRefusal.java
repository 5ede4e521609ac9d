package org.spoluplan.algorithms.allocation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/// Why nothing is divided. `key()` names it to machines, `RefusalInWords` to people. Amounts in
/// haléře; `where` is a place in the call such as `rule/cap` or `applications/s1/fte`.
public sealed interface AllocationRefusal {

  record NotJson(int line, int column) implements AllocationRefusal {}

  record WrongType(String where, Expected expected) implements AllocationRefusal {}

  record UnknownField(String where) implements AllocationRefusal {}

  record MissingField(String where) implements AllocationRefusal {}

  record UnknownWord(String where, String word, List<String> allowed) implements AllocationRefusal {

    public UnknownWord {
      allowed = List.copyOf(allowed);
    }
  }

  record NotANumber(String where, String value) implements AllocationRefusal {}

  record TooManyDecimals(String where, int allowed) implements AllocationRefusal {}

  record TooLarge(String where) implements AllocationRefusal {}

  record Negative(String where) implements AllocationRefusal {}

  record NotAShare(String where) implements AllocationRefusal {}

  record NoApplications() implements AllocationRefusal {}

  record NoId(int position) implements AllocationRefusal {}

  record DuplicateId(String id) implements AllocationRefusal {}

  record NoCriteria() implements AllocationRefusal {}

  record DuplicateCriterion(String criterion) implements AllocationRefusal {}

  record NoWeight() implements AllocationRefusal {}

  record WeightsNotOne(BigDecimal sum) implements AllocationRefusal {}

  /// A product knows no weights, so that a zero can mean two things.
  record ZeroWeightInProduct(String criterion) implements AllocationRefusal {}

  /// No application has a value of that criterion.
  record UnknownCriterion(String criterion) implements AllocationRefusal {}

  record MissingValue(String id, String criterion) implements AllocationRefusal {}

  /// All values of a criterion are zero, nothing can be divided by them.
  record ZeroSum(String criterion) implements AllocationRefusal {}

  /// Each application has a zero in one of the criteria that are multiplied.
  record ZeroProduct() implements AllocationRefusal {}

  record WrongRounding(BigDecimal unit) implements AllocationRefusal {}

  record RoundingAbovePot(long unit, long pot) implements AllocationRefusal {}

  record ReserveAbovePot(long reserve, long pot) implements AllocationRefusal {}

  record FloorAbovePot(long floor, long pot) implements AllocationRefusal {}

  record FloorAboveCap(long floor, long cap) implements AllocationRefusal {}

  record MissingCosts(String id) implements AllocationRefusal {}

  record GuaranteesAbovePot(long sum, long pot) implements AllocationRefusal {}

  record GuaranteeAboveLimit(String id, long guaranteed, long limit) implements AllocationRefusal {}

  record GuaranteeBelowFloor(String id, long guaranteed, long floor) implements AllocationRefusal {}

  record GuaranteeNotRounded(String id, long guaranteed, long unit) implements AllocationRefusal {}

  /// What stands in JSON.
  enum Expected {
    OBJECT,
    LIST,
    TEXT,
    YES_OR_NO
  }

  /// E.g. `zero-sum`; stable.
  default String key() {
    return getClass().getSimpleName().replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}
