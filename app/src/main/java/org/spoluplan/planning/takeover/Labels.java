package org.spoluplan.planning.takeover;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spoluplan.algorithms.czech.Fold;
import org.spoluplan.planning.takeover.Unit.Field;

/// Labels as tables of measures in Czech plans have them.
final class Labels {

  private static final Map<Field, List<String>> KNOWN =
      Map.of(
          Field.SITUATION,
          List.of(
              "zdůvodnění", "odůvodnění", "výchozí stav", "popis potřeby", "problém", "východiska"),
          Field.DESCRIPTION,
          List.of("popis", "charakteristika", "obsah opatření", "cíl opatření", "stručný popis"),
          Field.ACTIVITIES,
          List.of("aktivity", "činnosti", "kroky", "postup", "způsob realizace"),
          Field.OUTPUTS,
          List.of("výstupy", "výsledky", "očekávané výsledky", "předpokládané výstupy", "dopady"),
          Field.RISKS,
          List.of("rizika", "možná rizika"),
          Field.GUARANTOR,
          List.of("garant", "odpovědnost", "zodpovídá", "odpovídá", "zodpovědnost"),
          Field.IMPLEMENTERS,
          List.of("realizátor", "realizátoři", "předpokládaní realizátoři", "realizuje"),
          Field.PARTNERS,
          List.of("partneři", "spolupráce", "spolupracující", "spolupracující subjekty"),
          Field.TERM,
          List.of(
              "termín", "harmonogram", "časový harmonogram", "doba realizace", "termín realizace"),
          Field.NETWORK,
          List.of("vazba na síť", "vazba na krajský plán", "základní síť"));

  private static final List<String> NAME =
      List.of("název", "název opatření", "opatření", "název aktivity", "název karty");

  private static final int LONGEST = 60;

  private Labels() {}

  static Optional<Field> field(String label) {
    var folded = folded(label);
    if (folded.length() > LONGEST) return Optional.empty();
    return KNOWN.entrySet().stream()
        .filter(one -> one.getValue().stream().anyMatch(known -> folded(known).equals(folded)))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  static boolean isName(String label) {
    var folded = folded(label);
    return NAME.stream().anyMatch(known -> folded(known).equals(folded));
  }

  private static String folded(String label) {
    return Fold.of(label).replace(":", "").strip();
  }
}
