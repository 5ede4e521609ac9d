package org.spoluplan.algorithms.register;

import java.util.Map;

/// What is read of an item. Whatever has no shape is passed over without becoming a value.
sealed interface Shape {

  /// A text, number or flag; which of them is judged later.
  enum Single implements Shape {
    VALUE
  }

  /// Values inside are read whatever their nesting is, as one text.
  enum Loose implements Shape {
    TEXT
  }

  /// Known and left out: nothing this product needs.
  enum Needless implements Shape {
    SKIPPED
  }

  /// Known and never read: natural persons.
  enum Persons implements Shape {
    NEVER
  }

  record Fields(Map<String, Shape> known) implements Shape {}

  record Items(Shape each) implements Shape {}
}
