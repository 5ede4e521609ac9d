package org.spoluplan.planning.plans;

import org.spoluplan.planning.Card;
import org.spoluplan.planning.CardContent;

/// Parts of a card that are written and saved apart, so that many people write at once.
enum Section {
  BASICS(CardContent.Basics.class, "zaklad"),
  TEXTS(CardContent.Texts.class, "text"),
  ROLES(CardContent.Roles.class, "kdo"),
  CAPACITIES(CardContent.Capacities.class, "kapacita"),
  COSTS(CardContent.Costs.class, "naklady"),
  GOALS(CardContent.Indicators.class, "ukazatele");

  private final Class<?> type;
  private final String address;

  Section(Class<?> type, String address) {
    this.type = type;
    this.address = address;
  }

  Class<?> type() {
    return type;
  }

  String address() {
    return address;
  }

  Object of(CardContent content) {
    return switch (this) {
      case BASICS -> content.basics();
      case TEXTS -> content.texts();
      case ROLES -> content.roles();
      case CAPACITIES -> content.capacities();
      case COSTS -> content.costs();
      case GOALS -> content.goals();
    };
  }

  /// Chapters and levels above measures have a name and a text only.
  boolean isOf(Card card) {
    return card.isMeasure() || this == BASICS || this == TEXTS;
  }

  static Section at(String address) {
    for (var one : values()) if (one.address.equals(address)) return one;
    throw new org.spoluplan.kernel.NotFound("section", address);
  }
}
