package org.spoluplan.algorithms.allocation;

import java.io.Serial;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.allocation.AllocationRefusal.Expected;
import tools.jackson.databind.JsonNode;

/// Fields of one object of a call. What does not fit stops the reading at once.
final class JsonFields {

  /// Before the point; more is no amount and no count of anything.
  static final int MOST_DIGITS = 16;

  private static final int MOST_DECIMALS = 30;
  private static final int LONGEST_NUMBER = 100;
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

  private final JsonNode node;
  private final String where;

  /// @param where the object lies; empty is the whole file
  JsonFields(JsonNode node, String where) {
    this.node = node;
    this.where = where;
    if (!node.isObject()) throw wrongType(where, Expected.OBJECT);
  }

  /// Carries a refusal out of the reading; never leaves `CallJson`.
  static final class Unfit extends RuntimeException {

    @Serial private static final long serialVersionUID = 1;

    private final transient AllocationRefusal reason;

    Unfit(AllocationRefusal reason) {
      super(reason.key());
      this.reason = reason;
    }

    AllocationRefusal reason() {
      return reason;
    }
  }

  /// The same object, called otherwise.
  JsonFields called(String name) {
    return new JsonFields(node, name);
  }

  void onlyKnown(Set<String> known) {
    for (var name : node.propertyNames()) {
      if (!known.contains(name)) throw new Unfit(new AllocationRefusal.UnknownField(at(name)));
    }
  }

  /// @return null when it is not there, or is null there
  @Nullable JsonNode node(String name) {
    var value = node.get(name);
    return value == null || value.isNull() ? null : value;
  }

  private JsonNode needed(String name) {
    var value = node(name);
    if (value == null) throw new Unfit(new AllocationRefusal.MissingField(at(name)));
    return value;
  }

  JsonFields object(String name) {
    return new JsonFields(needed(name), at(name));
  }

  List<JsonFields> list(String name) {
    var list = needed(name);
    if (!list.isArray()) throw wrongType(at(name), Expected.LIST);
    var all = new ArrayList<JsonFields>();
    for (var one : list) {
      all.add(new JsonFields(one, at(name) + "/" + (all.size() + 1)));
    }
    return all;
  }

  /// @return empty when it is not there
  String text(String name) {
    var value = node(name);
    if (value == null) return "";
    if (!value.isString()) throw wrongType(at(name), Expected.TEXT);
    return value.stringValue();
  }

  /// A text or a whole number.
  String id() {
    var value = node("id");
    if (value == null) return "";
    if (value.isIntegralNumber()) return value.asString();
    return text("id");
  }

  boolean yes(String name, boolean otherwise) {
    var value = node(name);
    if (value == null) return otherwise;
    if (!value.isBoolean()) throw wrongType(at(name), Expected.YES_OR_NO);
    return value.booleanValue();
  }

  <T> T word(String name, Map<String, T> words, T otherwise) {
    var value = node(name);
    if (value == null) return otherwise;
    if (!value.isString()) throw wrongType(at(name), Expected.TEXT);
    var meant = words.get(value.stringValue());
    if (meant != null) return meant;
    var allowed = words.keySet().stream().sorted().toList();
    throw new Unfit(new AllocationRefusal.UnknownWord(at(name), value.stringValue(), allowed));
  }

  /// In haléře.
  long neededAmount(String name) {
    needed(name);
    return amount(name, 0);
  }

  /// In haléře.
  long amount(String name, long otherwise) {
    var amount = amount(name);
    return amount == null ? otherwise : amount;
  }

  /// In haléře.
  @Nullable Long amount(String name) {
    var number = number(name);
    if (number == null) return null;
    var inHellers = number.movePointRight(2).stripTrailingZeros();
    if (inHellers.scale() > 0) {
      throw new Unfit(new AllocationRefusal.TooManyDecimals(at(name), 2));
    }
    return inHellers.longValueExact();
  }

  BigDecimal neededNumber(String name) {
    needed(name);
    var number = number(name);
    return number == null ? BigDecimal.ZERO : number;
  }

  /// As a number of JSON or as a text with a dot; exactly as it is written.
  @Nullable BigDecimal number(String name) {
    var value = node(name);
    if (value == null) return null;
    if (!value.isNumber() && !value.isString()) throw notANumber(name, value.toString());
    var number = value.isNumber() ? value.decimalValue() : parsed(name, value.stringValue());
    if (number.signum() == 0) return BigDecimal.ZERO;
    // Before anything is written out: 1e999999999 would fill the memory.
    if ((long) number.precision() - number.scale() > MOST_DIGITS) {
      throw new Unfit(new AllocationRefusal.TooLarge(at(name)));
    }
    var shortest = number.stripTrailingZeros();
    if (shortest.scale() > MOST_DECIMALS) {
      throw new Unfit(new AllocationRefusal.TooManyDecimals(at(name), MOST_DECIMALS));
    }
    return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
  }

  private BigDecimal parsed(String name, String text) {
    if (text.length() > LONGEST_NUMBER || !NUMBER.matcher(text).matches()) {
      throw notANumber(name, text);
    }
    return new BigDecimal(text);
  }

  private Unfit notANumber(String name, String value) {
    return new Unfit(new AllocationRefusal.NotANumber(at(name), value));
  }

  private static Unfit wrongType(String where, Expected expected) {
    return new Unfit(new AllocationRefusal.WrongType(where, expected));
  }

  private String at(String name) {
    return where.isEmpty() ? name : where + "/" + name;
  }
}
