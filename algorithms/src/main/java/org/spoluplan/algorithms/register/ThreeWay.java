package org.spoluplan.algorithms.register;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One value that may have been edited here and in the register since the last import.
///
/// @param base     last imported
/// @param here     kept here now
/// @param register the value the register has now; null anywhere means that there is none
public record ThreeWay<V>(@Nullable V base, @Nullable V here, @Nullable V register) {

  /// What to do with the field.
  public enum Outcome {
    /// Nothing changed in the register, or both say the same.
    KEEP_HERE,
    /// Nobody edited the field here.
    TAKE_REGISTER,
    /// Both changed, differently: a person decides, nothing is overwritten.
    ASK
  }

  public Outcome outcome() {
    if (Objects.equals(here, register) || Objects.equals(base, register)) return Outcome.KEEP_HERE;
    return Objects.equals(base, here) ? Outcome.TAKE_REGISTER : Outcome.ASK;
  }

  /// The value after the merge; while it is to be asked, the one kept here.
  public @Nullable V value() {
    return outcome() == Outcome.TAKE_REGISTER ? register : here;
  }
}
