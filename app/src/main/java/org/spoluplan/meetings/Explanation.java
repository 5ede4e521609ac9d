package org.spoluplan.meetings;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spoluplan.kernel.Share;

/// Why a vote ended as it did, step by step, as it was reckoned then: kept as message keys and
/// numbers, read as sentences.
public record Explanation(List<Step> steps) {

  public static final Explanation NONE = new Explanation(List.of());

  /// @param key     of the sentence
  /// @param share   the rule the step applies; worded, it is the first argument of the sentence
  /// @param numbers the arguments after it
  public record Step(String key, @Nullable Share share, List<Integer> numbers) {

    public Step {
      numbers = List.copyOf(numbers);
    }

    String in(Wording words) {
      var arguments = new ArrayList<Object>(numbers);
      if (share != null) arguments.addFirst(words(share, words));
      return words.t(key, arguments.toArray());
    }
  }

  /// Gives the sentence of a key; a page does.
  @FunctionalInterface
  public interface Wording {
    String t(String key, Object... arguments);
  }

  public Explanation {
    steps = List.copyOf(steps);
  }

  public List<String> sentences(Wording words) {
    return steps.stream().map(step -> step.in(words)).toList();
  }

  /// "víc než polovina", "aspoň dvě třetiny"
  public static String words(Share share, Wording words) {
    return words.t(
        "motion.share",
        words.t(share.exceeded() ? "motion.share.more-than" : "motion.share.at-least"),
        share.part(),
        share.whole());
  }
}
