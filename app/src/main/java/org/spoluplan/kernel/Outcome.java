package org.spoluplan.kernel;

import java.util.function.Function;

/// What a use case answers: done, or refused for a reason the person can act on.
/// Bugs and broken wires are exceptions; refusals are values.
public sealed interface Outcome<T> {

  record Done<T>(T value) implements Outcome<T> {}

  record Refused<T>(Refusal reason) implements Outcome<T> {}

  static <T> Outcome<T> done(T value) {
    return new Done<>(value);
  }

  static <T> Outcome<T> refused(Refusal reason) {
    return new Refused<>(reason);
  }

  default <R> R either(
      Function<? super T, ? extends R> onDone, Function<Refusal, ? extends R> onRefused) {
    return switch (this) {
      case Done<T>(var value) -> onDone.apply(value);
      case Refused<T>(var reason) -> onRefused.apply(reason);
    };
  }

  /// The next step, taken only when this one was done.
  default <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
    return switch (this) {
      case Done<T>(var value) -> next.apply(value);
      case Refused<T>(var reason) -> refused(reason);
    };
  }

  default <R> Outcome<R> map(Function<? super T, ? extends R> change) {
    return then(value -> done(change.apply(value)));
  }
}
