package org.spoluplan.network;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whom the service is for.
///
/// @param groups    target groups of the act
/// @param languages spoken there, as ISO 639 codes
/// @param forWhom   in words
/// @param notFor    whom it cannot take, in words
public record Clientele(
    List<GroupServed> groups,
    Ages ages,
    List<String> languages,
    @Nullable String forWhom,
    @Nullable String notFor) {

  public Clientele {
    groups = List.copyOf(groups);
    languages = List.copyOf(languages);
  }

  /// @param code of the list of target groups
  public record GroupServed(String code, @Nullable String note) {}
}
