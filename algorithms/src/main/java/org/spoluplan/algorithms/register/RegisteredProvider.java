package org.spoluplan.algorithms.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who is registered. Without statutory persons: those are never read.
///
/// @param ico null when none is given or it cannot be one
public record RegisteredProvider(
    @Nullable Ico ico,
    @Nullable String name,
    @Nullable RegisterAddress address,
    List<RegisteredContact> emails,
    List<RegisteredContact> phones,
    List<RegisteredContact> webs) {

  /// What stands where a record names no provider.
  static final RegisteredProvider NONE =
      new RegisteredProvider(null, null, null, List.of(), List.of(), List.of());

  public RegisteredProvider {
    emails = List.copyOf(emails);
    phones = List.copyOf(phones);
    webs = List.copyOf(webs);
  }
}
