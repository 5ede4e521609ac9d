package org.spoluplan.network;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What taking over the register does, or would do.
///
/// @param checksum SHA-256 of the file in hexadecimal
/// @param stops    why nothing is written; empty when nothing speaks against it
/// @param counts   of services, by what happens to them
/// @param remarks  how often something is odd, by what it is
/// @param examples a few lines of each kind
public record RegisterReport(
    String checksum,
    List<Stop> stops,
    Map<Kind, Integer> counts,
    Map<String, Integer> remarks,
    List<Line> examples) {

  public RegisterReport {
    stops = List.copyOf(stops);
    counts = Map.copyOf(counts);
    remarks = Map.copyOf(remarks);
    examples = List.copyOf(examples);
  }

  /// Of a file that was not even read.
  public static RegisterReport stopped(Stop stop) {
    return new RegisterReport("", List.of(stop), Map.of(), Map.of(), List.of());
  }

  public int of(Kind kind) {
    return counts.getOrDefault(kind, 0);
  }

  /// Nothing keeps it from being written, as it was ordered.
  public boolean mayBeWritten(RegisterOrder order) {
    return stops.stream().allMatch(stop -> stop.maybe() && order.anyCount());
  }

  /// Nothing keeps it from being written but a person's word.
  public boolean isOnlyAsking() {
    return stops.stream().allMatch(Stop::maybe);
  }

  /// What happens to a service, or to a part of one.
  public enum Kind {
    /// Readable in the file.
    READ,
    /// In another region than the one that is taken.
    ELSEWHERE,
    ADDED,
    /// Known here without its number: now it has it.
    TIED,
    CHANGED,
    SAME,
    /// A part that was changed here and in the register; people of the service decide.
    ASKED,
    /// Taken over before, not in this file any more; it stays as it is.
    GONE,
    /// Of a type that is in no code list here.
    UNKNOWN_TYPE,
    UNREADABLE,
    /// Somebody was just saving it; the next import takes it.
    BUSY,
    REMARK
  }

  /// Why nothing is written.
  ///
  /// @param key   sentence `register.stop.<key>`
  /// @param maybe a person may say that it is right nevertheless
  public record Stop(String key, List<Object> arguments, boolean maybe) {
    public Stop {
      arguments = List.copyOf(arguments);
    }
  }

  /// One line of the report.
  ///
  /// @param identifier of the registration; empty where none could be read
  /// @param name       of the service
  /// @param what       the part that changes, or what is odd, in words
  /// @param here       null for none
  /// @param register   null for none
  public record Line(
      Kind kind,
      String identifier,
      String name,
      String what,
      @Nullable String here,
      @Nullable String register) {}
}
