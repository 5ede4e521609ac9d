package org.spoluplan.search;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.page.Form;

/// Where somebody looks.
///
/// @param kind  of the things, as in [org.spoluplan.kernel.Thing#kind]
/// @param group whose things they are
/// @param year  of their day
record Narrowing(@Nullable String kind, @Nullable UUID group, @Nullable Integer year) {

  static final Narrowing NONE = new Narrowing(null, null, null);

  /// What makes no sense in an old bookmark is left out rather than complained of.
  static Narrowing read(Form form) {
    return new Narrowing(
        form.optionalText("druh", 60),
        form.optionalId("skupina"),
        form.optionalInteger("rok", 1900, 2999));
  }

  Narrowing of(@Nullable String otherKind) {
    return new Narrowing(otherKind, group, year);
  }

  Narrowing anyYear() {
    return new Narrowing(kind, group, null);
  }

  boolean isByGroupOrYear() {
    return group != null || year != null;
  }
}
