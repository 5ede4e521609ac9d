package org.spoluplan.algorithms.allocation;

import java.util.ArrayList;
import java.util.List;

/// Awards as a Czech table with the sentences that explain them.
public final class AllocationInWords {

  private static final String INDENT = "    ";

  private AllocationInWords() {}

  public static String of(Allocation allocation) {
    var lines = new ArrayList<String>();
    lines.add(head(allocation));
    lines.add("");
    table(allocation, lines);
    lines.add("");
    lines.add("Jak k tomu došlo");
    for (var award : allocation.awards()) {
      lines.add("");
      lines.add(award.id() + ": " + CzechNumbers.crowns(award.amount()));
      sentences(award.explanation(), INDENT, lines);
    }
    return String.join("\n", lines);
  }

  private static String head(Allocation allocation) {
    var call = allocation.call();
    var version = call.rule().version();
    return "Rozděluje se %s %s%s."
        .formatted(
            CzechNumbers.crowns(call.pot()),
            way(call.rule().combining()),
            version.isEmpty() ? "" : " (pravidlo " + version + ")");
  }

  private static String way(Combining combining) {
    return switch (combining) {
      case Combining.Composite() -> "podle váženého součtu kritérií";
      case Combining.SeparatePots() -> "po částech, z nichž každá má své kritérium";
      case Combining.Product() -> "podle součinu kritérií";
      case Combining.EqualAwards() -> "všem stejně";
    };
  }

  private static void table(Allocation allocation, List<String> lines) {
    var table = new TextTable(List.of("žádost", "požadováno", "přiděleno", "poznámka"), 1, 2);
    var applications = allocation.call().applications();
    for (int i = 0; i < applications.size(); i++) {
      var one = applications.get(i);
      table.add(
          List.of(
              one.name().isEmpty() ? one.id() : one.id() + " " + one.name(),
              CzechNumbers.crownsOrDash(one.requested()),
              CzechNumbers.crowns(allocation.amount(i)),
              note(allocation, i)));
    }
    table.add(List.of("rozděleno", "", CzechNumbers.crowns(allocation.awarded()), ""));
    table.add(List.of("rezerva", "", CzechNumbers.crowns(allocation.reserve()), ""));
    lines.addAll(table.lines());
  }

  private static String note(Allocation allocation, int application) {
    if (allocation.isBelowFloor(application)) return "pod nejnižší částkou";
    return allocation.isAtLimit(application) ? "nejvíc, co smí dostat" : "";
  }

  private static void sentences(List<Step> steps, String indent, List<String> lines) {
    for (var step : steps) {
      lines.add(indent + step.text());
      sentences(step.steps(), indent + INDENT, lines);
    }
  }
}
