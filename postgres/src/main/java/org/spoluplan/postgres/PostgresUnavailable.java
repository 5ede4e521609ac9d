package org.spoluplan.postgres;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// The database cannot be had. The message is for the person who started the program: what is
/// wrong, and what to do about it.
public final class PostgresUnavailable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  PostgresUnavailable(String message) {
    this(message, null);
  }

  PostgresUnavailable(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  static PostgresUnavailable unexpectedly(Home home, IOException cause) {
    return new PostgresUnavailable(
        "The database in %s cannot be started (%s: %s): check that its disk has room and can be written."
            .formatted(home.directory(), cause.getClass().getSimpleName(), cause.getMessage()),
        cause);
  }
}
