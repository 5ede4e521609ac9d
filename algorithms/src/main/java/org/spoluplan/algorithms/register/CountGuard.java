package org.spoluplan.algorithms.register;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whether a reading may be taken over, or a person must be asked first: a file that "worked" but
/// is half empty does more harm than one that failed.
///
/// @param perMille by how much the number of services may move, in thousandths of the last one
public record CountGuard(int perMille) {

  /// Five per cent, the limit that others who publish the register keep.
  public static final CountGuard USUAL = ofPercent(5);

  private static final int WHOLE = 1000;

  public CountGuard {
    if (perMille < 0) throw new IllegalArgumentException("perMille " + perMille);
  }

  public static CountGuard ofPercent(int percent) {
    return new CountGuard(Math.multiplyExact(percent, WHOLE / 100));
  }

  /// What to do.
  public sealed interface Verdict {

    /// Nothing speaks against it.
    record GoOn() implements Verdict {}

    /// Stop and ask.
    record Ask(List<Reason> reasons) implements Verdict {
      public Ask {
        reasons = List.copyOf(reasons);
      }
    }
  }

  /// Why to ask.
  public sealed interface Reason {

    /// The file was not read to its end.
    record NotWhole(Ending ending) implements Reason {}

    /// No service at all.
    record Nothing() implements Reason {}

    /// More than the limit.
    record Moved(long last, long now) implements Reason {}

    /// Identifiers that stand in more than one item.
    record Repeated(List<String> identifiers) implements Reason {
      public Repeated {
        identifiers = List.copyOf(identifiers);
      }
    }
  }

  /// @param last services at the last import, null when there was none
  public Verdict judge(@Nullable Long last, Ending ending, Identifiers seen) {
    var reasons = new ArrayList<Reason>();
    if (!ending.isWhole()) reasons.add(new Reason.NotWhole(ending));
    if (seen.count() == 0) reasons.add(new Reason.Nothing());
    if (last != null && isMoved(last, seen.count()))
      reasons.add(new Reason.Moved(last, seen.count()));
    if (!seen.repeated().isEmpty()) reasons.add(new Reason.Repeated(List.copyOf(seen.repeated())));
    return reasons.isEmpty() ? new Verdict.GoOn() : new Verdict.Ask(reasons);
  }

  /// Exactly at the limit is not moved. Any number is a move from none.
  public boolean isMoved(long last, long now) {
    return Math.abs(now - last) * WHOLE > last * perMille;
  }
}
