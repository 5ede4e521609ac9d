package org.spoluplan.network.upkeep;

import static org.spoluplan.network.db.Tables.REMINDER_RULE;

import org.jooq.DSLContext;
import org.spoluplan.network.RoomRules;
import org.springframework.stereotype.Repository;

/// The one rule about reminders.
@Repository
class ReminderRules implements RoomRules {

  record Stored(ReminderRule rule, int version) {}

  private final DSLContext sql;

  ReminderRules(DSLContext sql) {
    this.sql = sql;
  }

  ReminderRule get() {
    return stored().rule();
  }

  @Override
  public int roomHoldsDays() {
    return get().roomDays();
  }

  Stored stored() {
    return sql.selectFrom(REMINDER_RULE)
        .fetchSingle(
            row ->
                new Stored(
                    new ReminderRule(
                        row.getAfterDays(),
                        row.getEveryDays(),
                        row.getLinkDays(),
                        row.getRoomDays(),
                        row.getStrangers()),
                    row.getVersion()));
  }

  /// @return false when somebody saved a newer version
  boolean change(int version, ReminderRule rule) {
    return sql.update(REMINDER_RULE)
            .set(REMINDER_RULE.AFTER_DAYS, rule.afterDays())
            .set(REMINDER_RULE.EVERY_DAYS, rule.everyDays())
            .set(REMINDER_RULE.LINK_DAYS, rule.linkDays())
            .set(REMINDER_RULE.ROOM_DAYS, rule.roomDays())
            .set(REMINDER_RULE.STRANGERS, rule.strangers())
            .set(REMINDER_RULE.VERSION, version + 1)
            .where(REMINDER_RULE.VERSION.eq(version))
            .execute()
        == 1;
  }
}
