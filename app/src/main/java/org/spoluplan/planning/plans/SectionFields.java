package org.spoluplan.planning.plans;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spoluplan.codelists.CodeList;
import org.spoluplan.kernel.Crowns;
import org.spoluplan.network.Amounts;
import org.spoluplan.network.NetworkWords;
import org.spoluplan.page.Form;
import org.spoluplan.planning.Card;
import org.spoluplan.planning.CardContent.Basics;
import org.spoluplan.planning.CardContent.Capacities;
import org.spoluplan.planning.CardContent.Capacity;
import org.spoluplan.planning.CardContent.Cost;
import org.spoluplan.planning.CardContent.Costs;
import org.spoluplan.planning.CardContent.Indicator;
import org.spoluplan.planning.CardContent.Indicators;
import org.spoluplan.planning.CardContent.Roles;
import org.spoluplan.planning.CardContent.Texts;
import org.spoluplan.territory.MunicipalityNames;
import org.springframework.stereotype.Component;

/// Sections of a card as forms.
@Component
class SectionFields {

  static final int MOST_ROWS = 60;

  private static final int LINE = 300;
  private static final int WORDS = 2000;
  private static final int TEXT = 400_000;
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2120;
  private static final long MOST_MONEY = 10_000_000_000_00L;
  private static final int MOST_DIGITS = 15;

  private final MunicipalityNames municipalities;
  private final NetworkWords words;

  SectionFields(MunicipalityNames municipalities, NetworkWords words) {
    this.municipalities = municipalities;
    this.words = words;
  }

  /// Only of use when the form is valid.
  Object read(Section section, Form form) {
    return switch (section) {
      case BASICS -> basics(form);
      case TEXTS -> texts(form);
      case ROLES -> roles(form);
      case CAPACITIES -> new Capacities(rows(form, this::capacity));
      case COSTS -> new Costs(rows(form, this::cost));
      case GOALS -> new Indicators(rows(form, SectionFields::indicator));
    };
  }

  private Basics basics(Form form) {
    var from = form.optionalInteger("from", FIRST_YEAR, LAST_YEAR);
    var to = form.optionalInteger("to", FIRST_YEAR, LAST_YEAR);
    if (from != null && to != null && to < from) form.reject("to", "plan.error.years");
    var groups = form.values("groups").stream().filter(code -> !code.isBlank()).distinct().toList();
    groups.forEach(code -> words.check(form, "groups", CodeList.TARGET_GROUP, code));
    return new Basics(
        form.text("name", LINE),
        groups,
        List.copyOf(municipalities.read(form, "places", form.value("places"))),
        from,
        to,
        form.optionalText("term", LINE),
        form.checked("priority"),
        form.optionalText("network", WORDS));
  }

  private static Texts texts(Form form) {
    return new Texts(
        form.optionalText("situation", TEXT),
        form.optionalText("description", TEXT),
        form.optionalText("activities", TEXT),
        form.optionalText("outputs", TEXT),
        form.optionalText("risks", TEXT));
  }

  private static Roles roles(Form form) {
    return new Roles(
        form.optionalText("guarantor", WORDS),
        form.optionalText("implementers", WORDS),
        form.optionalText("partners", WORDS));
  }

  private interface RowReader<T> {
    @Nullable T read(Form form, String row);
  }

  /// Rows where nothing stands are left out.
  private static <T> List<T> rows(Form form, RowReader<T> reader) {
    var rows = new ArrayList<T>();
    for (int i = 0; i < MOST_ROWS; i++) {
      var row = reader.read(form, "r-" + i + "-");
      if (row != null) rows.add(row);
    }
    return rows;
  }

  private static boolean isEmpty(Form form, String row, String... fields) {
    for (var field : fields) if (!form.value(row + field).isBlank()) return false;
    return true;
  }

  private @Nullable Capacity capacity(Form form, String row) {
    if (isEmpty(form, row, "now", "target", "note")) return null;
    return new Capacity(
        words.code(form, row + "unit", CodeList.CAPACITY_UNIT),
        amount(form, row + "now"),
        amount(form, row + "target"),
        form.optionalText(row + "note", LINE));
  }

  private static @Nullable Long amount(Form form, String field) {
    if (form.value(field).isBlank()) return null;
    var amount = Amounts.parse(form.value(field).strip());
    if (amount.isEmpty()) form.reject(field, "network.error.amount");
    return amount.isEmpty() ? null : amount.getAsLong();
  }

  private @Nullable Cost cost(Form form, String row) {
    if (isEmpty(form, row, "amount", "note")) return null;
    var amount = Crowns.parse(form.value(row + "amount"));
    if (amount.isEmpty() || amount.getAsLong() > MOST_MONEY) {
      form.reject(row + "amount", "plan.error.sum");
    }
    return new Cost(
        form.integer(row + "year", FIRST_YEAR, LAST_YEAR),
        words.code(form, row + "source", CodeList.MONEY_SOURCE),
        form.checked(row + "capital"),
        amount.orElse(0),
        form.optionalText(row + "note", LINE));
  }

  private static @Nullable Indicator indicator(Form form, String row) {
    if (isEmpty(form, row, "name", "baseline", "target")) return null;
    return new Indicator(
        form.text(row + "name", LINE),
        form.value(row + "unit").strip().isEmpty() ? "" : form.text(row + "unit", LINE),
        number(form, row + "baseline"),
        number(form, row + "target"),
        form.optionalText(row + "source", LINE));
  }

  private static @Nullable BigDecimal number(Form form, String field) {
    var typed = form.value(field).replaceAll("[\\s\u00a0]", "").replace(',', '.');
    if (typed.isEmpty()) return null;
    if (typed.length() <= MOST_DIGITS && typed.matches("-?\\d+(\\.\\d{1,4})?")) {
      return new BigDecimal(typed).stripTrailingZeros();
    }
    form.reject(field, "plan.error.number");
    return null;
  }

  /// @param seen revision of the card that the writer begins from
  Form form(Section section, Card card, int seen) {
    return form(section, section.of(card.is()), seen);
  }

  Form form(Section section, Object content, int seen) {
    var known = new HashMap<String, @Nullable Object>();
    known.put("seen", seen);
    switch (content) {
      case Basics basics -> put(known, basics);
      case Texts texts -> put(known, texts);
      case Roles roles -> put(known, roles);
      case Capacities all -> put(known, all);
      case Costs all -> put(known, all);
      case Indicators all -> put(known, all);
      default -> throw new IllegalArgumentException(section + " " + content.getClass().getName());
    }
    return Form.filled(known);
  }

  private void put(Map<String, @Nullable Object> known, Basics is) {
    known.put("name", is.name());
    known.put("groups", is.groups());
    known.put("places", municipalities.written(is.places().stream().collect(Collectors.toSet())));
    known.put("from", is.fromYear());
    known.put("to", is.toYear());
    known.put("term", is.term());
    known.put("priority", is.priority() ? "true" : null);
    known.put("network", is.network());
  }

  private static void put(Map<String, @Nullable Object> known, Texts is) {
    known.put("situation", is.situation());
    known.put("description", is.description());
    known.put("activities", is.activities());
    known.put("outputs", is.outputs());
    known.put("risks", is.risks());
  }

  private static void put(Map<String, @Nullable Object> known, Roles is) {
    known.put("guarantor", is.guarantor());
    known.put("implementers", is.implementers());
    known.put("partners", is.partners());
  }

  private static void put(Map<String, @Nullable Object> known, Capacities all) {
    for (int i = 0; i < all.lines().size(); i++) {
      var one = all.lines().get(i);
      var row = "r-" + i + "-";
      known.put(row + "unit", one.unit());
      known.put(row + "now", one.nowE2() == null ? null : Amounts.written(one.nowE2()));
      known.put(row + "target", one.targetE2() == null ? null : Amounts.written(one.targetE2()));
      known.put(row + "note", one.note());
    }
  }

  private static void put(Map<String, @Nullable Object> known, Costs all) {
    for (int i = 0; i < all.lines().size(); i++) {
      var one = all.lines().get(i);
      var row = "r-" + i + "-";
      known.put(row + "year", one.year());
      known.put(row + "source", one.source());
      known.put(row + "capital", one.capital() ? "true" : null);
      known.put(row + "amount", Crowns.typed(one.amount()));
      known.put(row + "note", one.note());
    }
  }

  private static void put(Map<String, @Nullable Object> known, Indicators all) {
    for (int i = 0; i < all.lines().size(); i++) {
      var one = all.lines().get(i);
      var row = "r-" + i + "-";
      known.put(row + "name", one.name());
      known.put(row + "unit", one.unit());
      known.put(row + "baseline", written(one.baseline()));
      known.put(row + "target", written(one.target()));
      known.put(row + "source", one.source());
    }
  }

  static @Nullable String written(@Nullable BigDecimal number) {
    return number == null ? null : number.toPlainString().replace('.', ',');
  }
}
