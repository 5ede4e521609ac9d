package org.spoluplan.kernel;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/// The day it is where the meetings are. Between midnight in Prague and midnight in Greenwich that
/// is not the day of a server's clock.
public final class Today {

  /// Days begin and end by this zone.
  public static final ZoneId ZONE = ZoneId.of("Europe/Prague");

  private Today() {}

  public static LocalDate of(Clock clock) {
    return LocalDate.ofInstant(clock.instant(), ZONE);
  }
}
