package org.spoluplan.planning.plans;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spoluplan.planning.Card;
import org.spoluplan.planning.Plan.Level;

/// Codes of cards: P1, Op1.2, A1.2.3. A code that was given once is never given to another card,
/// so that what was said about Op1.2 years ago is about the same measure today.
final class CardCodes {

  private static final Pattern LAST_NUMBER = Pattern.compile("(\\d{1,6})$");
  private static final String CHAPTER = "Kap";

  private CardCodes() {}

  /// @param parent null: it stands at the top
  /// @param ever   all cards the plan ever had
  /// @param before codes of cards of the plans before it
  static String next(
      @Nullable Level level, @Nullable Card parent, Collection<Card> ever, Set<String> before) {
    var prefix = level == null ? CHAPTER : level.prefix();
    var stem = prefix + (parent == null ? "" : numbers(parent) + ".");
    var depth = level == null ? 0 : level.depth();
    var beside =
        ever.stream()
            .filter(one -> one.depth() == depth)
            .filter(one -> Objects.equals(one.parent(), parent == null ? null : parent.id()))
            .toList();
    var taken = ever.stream().map(Card::code).collect(Collectors.toSet());
    taken.addAll(before);
    return free(stem, 1 + highest(beside), taken);
  }

  private static int highest(List<Card> beside) {
    return beside.stream()
        .map(one -> LAST_NUMBER.matcher(one.code()))
        .mapToInt(found -> found.find() ? Integer.parseInt(found.group(1)) : 0)
        .max()
        .orElse(0);
  }

  private static String free(String stem, int from, Set<String> taken) {
    var number = from;
    while (taken.contains(stem + number)) number++;
    return stem + number;
  }

  /// "1.2" of Op1.2
  private static String numbers(Card parent) {
    var level = parent.plan().level(parent.depth());
    var prefix = level == null ? "" : level.prefix();
    return parent.code().startsWith(prefix)
        ? parent.code().substring(prefix.length())
        : parent.code();
  }
}
