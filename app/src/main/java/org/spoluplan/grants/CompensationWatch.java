package org.spoluplan.grants;

import java.util.Set;
import org.spoluplan.algorithms.compensation.Overcompensation;
import org.spoluplan.network.ServiceId;

/// Asked before money is promised: would this service get more than its entrustment allows? Always
/// about one service; the room of another is of no help. Sums are in haléře.
public interface CompensationWatch {

  /// @param further public money on top of what is known
  /// @param instead paths of known lines that the further money stands for: they do not count
  Answer ask(ServiceId service, int year, long further, Set<String> instead);

  /// Asked by a sheet that states on its own who gives how much: would that be too much? Of what is
  /// known and what is stated the larger sum counts, for both are about the same money.
  ///
  /// @param certain  what public sources approved, as stated
  /// @param expected the same with what they are asked for
  Answer judge(ServiceId service, int year, long certain, long expected);

  sealed interface Answer {

    /// Nobody set a compensation payment for the year: nothing can be said, least of all yes.
    record NotJudged() implements Answer {}

    /// @param room what public sources may still approve after that
    record Fits(long room) implements Answer {}

    /// It fits into what is approved, but not if others approve what they were asked for.
    record ExpectedOver(long payment, Overcompensation expected) implements Answer {}

    /// With what is approved already, it is too much.
    record Over(long payment, Overcompensation over) implements Answer {}
  }
}
