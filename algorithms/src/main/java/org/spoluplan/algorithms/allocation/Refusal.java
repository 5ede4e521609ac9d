package org.spoluplan.algorithms.allocation;

/// Why nothing was divided.
public enum Refusal {
  NO_APPLICATIONS("Není mezi koho dělit: výzva nemá žádnou žádost."),
  SAME_ID("Dvě žádosti mají totéž označení: %s."),
  NO_CRITERIA("Pravidlo nemá žádné kritérium s váhou."),
  SAME_CRITERION("Kritérium je v pravidle dvakrát: %s."),
  MISSING_VALUE("Žádosti %s chybí hodnota kritéria."),
  NEGATIVE("Záporné číslo: %s."),
  TOO_LARGE("Číslo je moc velké nebo má moc desetinných míst: %s."),
  NOT_IN_HALERE("Částka má víc než dvě desetinná místa: %s."),
  SUM_IS_ZERO("Kritérium %s je u všech žádostí nula, nedá se podle něj dělit."),
  ROUNDING("Zaokrouhlovat lze na haléře nebo na kladné celé haléře: %s."),
  SHARE("Podíl z nákladů je číslo od 0 do 1: %s."),
  FLOOR_ABOVE_POT("Nejmenší částka je vyšší než to, co se dělí: %s."),
  FLOOR_ABOVE_CAP("Nejmenší částka je vyšší než největší: %s."),
  RESERVE_ABOVE_POT("Rezerva je vyšší než celá částka: %s.");

  private final String words;

  Refusal(String words) {
    this.words = words;
  }

  /// A Czech sentence.
  ///
  /// @param what it is about
  String sentence(String what) {
    return words.formatted(what);
  }
}
