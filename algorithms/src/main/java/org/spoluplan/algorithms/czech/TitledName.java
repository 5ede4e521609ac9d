package org.spoluplan.algorithms.czech;

import java.util.ArrayList;
import java.util.List;

/// A name as somebody types it, told apart from its titles: "Ing. Jana Vrbická, Ph.D.". The name
/// itself stays as it was typed.
///
/// @param titles in the order in which they stand around the name; empty when there are none
public record TitledName(String name, String titles) {

  public static TitledName of(String typed) {
    var words = new ArrayList<>(List.of(typed.strip().split("[\\s,]+", -1)));
    var titles = new ArrayList<String>();
    while (words.size() > 1 && isBefore(words.getFirst())) titles.add(words.removeFirst());
    var after = new ArrayList<String>();
    while (words.size() > 1 && NameWords.isTitleAfter(words.getLast())) {
      after.addFirst(words.removeLast());
    }
    titles.removeIf(NameWords::isAddress);
    titles.addAll(after);
    return new TitledName(String.join(" ", words), String.join(" ", titles));
  }

  /// "P." may be somebody's initial, "p." is said of everybody.
  private static boolean isBefore(String word) {
    var isInitial = word.length() == 2 && Character.isUpperCase(word.charAt(0));
    return !isInitial
        && (word.equals("et") || NameWords.isTitleBefore(word) || NameWords.isAddress(word));
  }
}
