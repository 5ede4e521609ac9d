package org.spoluplan.meetings.live;

import org.jooq.DSLContext;
import org.spoluplan.meetings.MeetingEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Repository;

/// Tells PostgreSQL that something changed at a meeting. It passes the word on when the transaction
/// commits, and to every running copy of the application.
@Repository
class Announcements {

  static final String CHANNEL = "spoluplan_meeting";

  private final DSLContext sql;

  Announcements(DSLContext sql) {
    this.sql = sql;
  }

  @EventListener
  void on(MeetingEvent event) {
    sql.execute(
        "select pg_notify(?, ? || ' ' || nextval('meetings.live_version'))",
        CHANNEL,
        event.meeting().value().toString());
  }

  /// A number nobody was told yet.
  long nextVersion() {
    return sql.fetchSingle("select nextval('meetings.live_version')").into(long.class);
  }
}
