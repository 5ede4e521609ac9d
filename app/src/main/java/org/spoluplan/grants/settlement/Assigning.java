package org.spoluplan.grants.settlement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spoluplan.algorithms.czech.Fold;
import org.spoluplan.codelists.CodeItem;
import org.spoluplan.grants.settlement.Entries.Habit;

/// To which line of the list of costs an entry belongs: as the provider assigned the same supplier
/// before, by words, by its account. Words and accounts stand in the code list (`words`,
/// `accounts`), so they can be maintained.
record Assigning(List<CodeItem> items, Map<Habit, String> habits) {

  Assigning {
    items = List.copyOf(items);
    habits = Map.copyOf(habits);
  }

  Optional<String> item(Entry entry) {
    var habit = Habit.of(entry.supplier(), entry.account());
    var known = habit.saysSomething() ? habits.get(habit) : null;
    if (known != null) return Optional.of(known);
    return byWords(entry).or(() -> byAccount(entry));
  }

  /// Words decide within the group of accounts: "nájem" on 518 is rent, and so it is without one.
  private Optional<String> byWords(Entry entry) {
    var text = " " + Fold.of(entry.what()).replaceAll("[^a-z0-9]+", " ");
    return items.stream()
        .filter(one -> one.details("words").stream().anyMatch(word -> has(text, word)))
        .map(CodeItem::code)
        .findFirst();
  }

  private static boolean has(String text, String word) {
    return text.contains(" " + Fold.of(word));
  }

  private Optional<String> byAccount(Entry entry) {
    var account = entry.account();
    if (account == null) return Optional.empty();
    return items.stream()
        .filter(one -> one.details("accounts").stream().anyMatch(account::startsWith))
        .map(CodeItem::code)
        .findFirst();
  }
}
