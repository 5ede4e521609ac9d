package org.spoluplan.testing;

import static org.spoluplan.meetings.db.Tables.BODY;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.spoluplan.kernel.DemoPart;
import org.spoluplan.kernel.Today;
import org.springframework.boot.test.context.TestComponent;

/// The demo region, for tests that want a whole one. All tests of a run share it.
@TestComponent
public class TestRegion {

  /// Of the group that has met for years.
  public static final String FAMILIES = "0de00000-0000-4000-8000-0000000000b2";

  private final List<DemoPart> parts;
  private final DSLContext sql;
  private final Clock clock;

  TestRegion(List<DemoPart> parts, DSLContext sql, Clock clock) {
    this.parts = parts.stream().sorted(Comparator.comparingInt(DemoPart::position)).toList();
    this.sql = sql;
    this.clock = clock;
  }

  /// Fills it, unless some test has done so.
  public void fill() {
    if (sql.fetchExists(BODY, BODY.ID.eq(UUID.fromString(FAMILIES)))) return;
    parts.forEach(part -> part.fill(Today.of(clock)));
  }
}
