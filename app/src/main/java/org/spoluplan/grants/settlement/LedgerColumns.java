package org.spoluplan.grants.settlement;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.spoluplan.algorithms.czech.Fold;

/// Which column of a print of books says what.
///
/// @param columns from 0; what no column says is absent
record LedgerColumns(Map<Meaning, Integer> columns) {

  /// In the order in which names of columns are tried.
  enum Meaning {
    PAID(false, "uhrazeno", "datum uhrady", "uhrada", "zaplaceno", "datum platby"),
    ISSUED(true, "datum vystaveni", "vystaveno", "duzp", "datum ucetni", "datum", "dne"),
    ICO(false, "ico", "ic dodavatele"),
    DOCUMENT(true, "cislo dokladu", "doklad", "faktura", "variabilni symbol", "cislo"),
    SUPPLIER(false, "dodavatel", "firma", "partner", "protistrana", "nazev firmy"),
    ACCOUNT(false, "ucet md", "syntetika", "ucet", "md"),
    CHARGED(false, "z dotace", "hrazeno z dotace", "dotace"),
    AMOUNT(true, "castka celkem", "castka", "celkem", "kc", "md kc"),
    WHAT(true, "popis", "text", "ucel", "predmet", "poznamka", "nazev");

    private final boolean needed;
    private final List<String> names;

    Meaning(boolean needed, String... names) {
      this.needed = needed;
      this.names = List.of(names);
    }

    boolean isNeeded() {
      return needed;
    }
  }

  LedgerColumns {
    columns = Map.copyOf(columns);
  }

  /// By the names of columns: the whole name first, then names that contain it.
  static LedgerColumns guess(List<String> header) {
    var folded = header.stream().map(one -> Fold.of(one).replaceAll("[^a-z0-9]+", " ")).toList();
    var found = new EnumMap<Meaning, Integer>(Meaning.class);
    for (var meaning : Meaning.values()) {
      int column = column(folded, meaning, found);
      if (column >= 0) found.put(meaning, column);
    }
    return new LedgerColumns(found);
  }

  private static int column(List<String> header, Meaning meaning, Map<Meaning, Integer> taken) {
    for (var name : meaning.names) {
      for (int i = 0; i < header.size(); i++) {
        if (!taken.containsValue(i) && header.get(i).strip().equals(name)) return i;
      }
    }
    for (var name : meaning.names) {
      for (int i = 0; i < header.size(); i++) {
        var padded = " " + header.get(i) + " ";
        if (!taken.containsValue(i) && padded.contains(" " + name + " ")) return i;
      }
    }
    return -1;
  }

  boolean isComplete() {
    for (var meaning : Meaning.values()) {
      if (meaning.isNeeded() && !columns.containsKey(meaning)) return false;
    }
    return true;
  }

  /// -1 when no column says it.
  int of(Meaning meaning) {
    return columns.getOrDefault(meaning, -1);
  }
}
