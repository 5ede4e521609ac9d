package org.spoluplan.planning.plans;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spoluplan.codelists.CodeList;
import org.spoluplan.network.Amounts;
import org.spoluplan.network.NetworkWords;
import org.spoluplan.page.Page;
import org.spoluplan.planning.CardContent;
import org.spoluplan.planning.CardContent.Indicator;
import org.spoluplan.territory.MunicipalityNames;
import org.springframework.stereotype.Component;

/// A card in words, field by field: to compare two of its states, to be taken away.
@Component
class CardText {

  private final NetworkWords words;
  private final MunicipalityNames municipalities;

  CardText(NetworkWords words, MunicipalityNames municipalities) {
    this.words = words;
    this.municipalities = municipalities;
  }

  /// Fields that say something, by their labels, in the order of the card.
  Map<String, String> fields(Page page, CardContent card) {
    var fields = new LinkedHashMap<String, String>();
    for (var section : Section.values()) fields.putAll(fields(page, section, section.of(card)));
    return fields;
  }

  Map<String, String> fields(Page page, Section section, Object content) {
    var all = new LinkedHashMap<String, @Nullable String>();
    switch (content) {
      case CardContent.Basics is -> basics(page, is, all);
      case CardContent.Texts is -> {
        all.put("plan.situation", is.situation());
        all.put("plan.description", is.description());
        all.put("plan.activities", is.activities());
        all.put("plan.outputs", is.outputs());
        all.put("plan.risks", is.risks());
      }
      case CardContent.Roles is -> {
        all.put("plan.guarantor", is.guarantor());
        all.put("plan.implementers", is.implementers());
        all.put("plan.partners", is.partners());
      }
      case CardContent.Capacities is -> all.put("plan.capacities", capacities(page, is));
      case CardContent.Costs is -> all.put("plan.costs", costs(page, is));
      case CardContent.Indicators is -> all.put("plan.goals", goals(is));
      default -> throw new IllegalArgumentException(section.name());
    }
    var said = new LinkedHashMap<String, String>();
    all.forEach(
        (key, text) -> {
          if (text != null && !text.isBlank()) said.put(page.t(key), text);
        });
    return said;
  }

  private void basics(Page page, CardContent.Basics is, Map<String, @Nullable String> all) {
    all.put("plan.card.name", is.name());
    all.put("plan.groups", groups(page, is));
    all.put("plan.places", places(is));
    all.put("plan.term", term(is));
    all.put("plan.priority", is.priority() ? page.t("plan.priority.yes") : null);
    all.put("plan.network", is.network());
  }

  String groups(Page page, CardContent.Basics is) {
    return is.groups().stream()
        .map(code -> words.of(page, CodeList.TARGET_GROUP, code))
        .collect(Collectors.joining(", "));
  }

  String places(CardContent.Basics is) {
    return municipalities.written(is.places().stream().collect(Collectors.toSet()));
  }

  /// "2026–2028, do konce roku"
  static String term(CardContent.Basics is) {
    var parts = new ArrayList<String>();
    if (is.fromYear() != null || is.toYear() != null) {
      var from = Objects.toString(is.fromYear(), "");
      var to = Objects.toString(is.toYear(), "");
      parts.add(from.equals(to) ? from : from + "–" + to);
    }
    if (is.term() != null) parts.add(is.term());
    return String.join(", ", parts);
  }

  private String capacities(Page page, CardContent.Capacities all) {
    return lines(
        all.lines().stream()
            .map(
                one ->
                    words.of(page, CodeList.CAPACITY_UNIT, one.unit())
                        + ": "
                        + amount(one.nowE2())
                        + " → "
                        + amount(one.targetE2())
                        + note(one.note()))
            .toList());
  }

  private static String amount(@Nullable Long amountE2) {
    return amountE2 == null ? "?" : Amounts.written(amountE2);
  }

  private String costs(Page page, CardContent.Costs all) {
    return lines(
        all.lines().stream()
            .map(
                one ->
                    one.year()
                        + ", "
                        + words.of(page, CodeList.MONEY_SOURCE, one.source())
                        + (one.capital() ? ", " + page.t("plan.capital") : "")
                        + ": "
                        + page.crowns(one.amount())
                        + note(one.note()))
            .toList());
  }

  private static String goals(CardContent.Indicators all) {
    return lines(all.lines().stream().map(CardText::goal).toList());
  }

  /// "počet lůžek: 0 → 4 lůžka (evidence služby)"
  static String goal(Indicator one) {
    var unit = one.unit().isEmpty() ? "" : " " + one.unit();
    return one.name()
        + ": "
        + Objects.requireNonNullElse(SectionFields.written(one.baseline()), "?")
        + " → "
        + Objects.requireNonNullElse(SectionFields.written(one.target()), "?")
        + unit
        + note(one.source());
  }

  private static String note(@Nullable String note) {
    return note == null ? "" : " (" + note + ")";
  }

  private static String lines(List<String> lines) {
    return String.join("\n", lines);
  }
}
