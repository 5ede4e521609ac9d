package org.spoluplan.grants.calls;

import static org.spoluplan.grants.db.Tables.CALL_RULE;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.algorithms.allocation.AllocationRule;
import org.spoluplan.algorithms.allocation.CallJson;
import org.spoluplan.algorithms.allocation.RuleJson;
import org.spoluplan.grants.CallId;
import org.spoluplan.grants.CallRule;
import org.spoluplan.grants.CallRule.Decision;
import org.spoluplan.grants.db.tables.records.CallRuleRecord;
import org.spoluplan.meetings.MeetingId;
import org.springframework.stereotype.Repository;

/// Versions of rules. They are added and decided, never changed.
@Repository
class CallRules {

  private final DSLContext sql;
  private final Clock clock;

  CallRules(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// The newest first.
  List<CallRule> of(CallId call) {
    return sql.selectFrom(CALL_RULE)
        .where(CALL_RULE.CALL_ID.eq(call.value()))
        .orderBy(CALL_RULE.NUMBER.desc())
        .fetch(CallRules::rule);
  }

  private static CallRule rule(CallRuleRecord row) {
    return new CallRule(
        row.getNumber(),
        CallJson.rule(row.getRule().data()),
        row.getNote(),
        new PersonId(row.getMadeBy()),
        row.getMadeAt(),
        decision(row));
  }

  private static @Nullable Decision decision(CallRuleRecord row) {
    if (row.getDecidedOn() == null) return null;
    var meeting = Optional.ofNullable(row.getMeetingId()).map(MeetingId::new).orElse(null);
    return new Decision(row.getDecidedOn(), row.getResolution(), meeting);
  }

  /// Whoever calls it holds the lock of the call.
  ///
  /// @return its number
  int add(CallId call, AllocationRule rule, @Nullable String note, PersonId by) {
    int number = of(call).stream().mapToInt(CallRule::number).max().orElse(0) + 1;
    var row = sql.newRecord(CALL_RULE);
    row.setCallId(call.value());
    row.setNumber(number);
    row.setRule(JSONB.valueOf(RuleJson.write(rule).toString()));
    row.setNote(note);
    row.setMadeBy(by.value());
    row.setMadeAt(clock.instant());
    row.insert();
    return number;
  }

  void decide(CallId call, int number, Decision decision) {
    var meeting = decision.meeting();
    sql.update(CALL_RULE)
        .set(CALL_RULE.DECIDED_ON, decision.day())
        .set(CALL_RULE.RESOLUTION, decision.resolution())
        .set(CALL_RULE.MEETING_ID, meeting == null ? null : meeting.value())
        .where(CALL_RULE.CALL_ID.eq(call.value()))
        .and(CALL_RULE.NUMBER.eq(number))
        .execute();
  }
}
