package org.spoluplan.grants.awards;

import static org.spoluplan.grants.db.Tables.ALLOCATION;
import static org.spoluplan.grants.db.Tables.AWARD;
import static org.spoluplan.grants.db.Tables.CALL_DECISION;
import static org.spoluplan.grants.db.Tables.DEPARTURE;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.algorithms.allocation.Allocation;
import org.spoluplan.algorithms.allocation.AllocationCall;
import org.spoluplan.algorithms.allocation.AllocationJson;
import org.spoluplan.algorithms.allocation.CallJson;
import org.spoluplan.grants.ApplicationId;
import org.spoluplan.grants.CallId;
import org.spoluplan.grants.Decisions;
import org.spoluplan.grants.Resolution;
import org.spoluplan.grants.db.tables.records.AllocationRecord;
import org.spoluplan.grants.db.tables.records.AwardRecord;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.meetings.MeetingId;
import org.springframework.stereotype.Repository;

/// Scenarios, departures from them, and what the council decided.
@Repository
class Scenarios implements Decisions {

  private final DSLContext sql;
  private final Clock clock;

  Scenarios(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// The newest first.
  List<Scenario> list(CallId call) {
    return sql.selectFrom(ALLOCATION)
        .where(ALLOCATION.CALL_ID.eq(call.value()))
        .orderBy(ALLOCATION.MADE_AT.desc(), ALLOCATION.ID)
        .fetch(Scenarios::scenario);
  }

  Scenario get(CallId call, UUID id) {
    return list(call).stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound("allocation", id));
  }

  Optional<Scenario> find(UUID id) {
    return sql.selectFrom(ALLOCATION)
        .where(ALLOCATION.ID.eq(id))
        .fetchOptional(Scenarios::scenario);
  }

  Optional<Scenario> recommended(CallId call) {
    return list(call).stream().filter(Scenario::recommended).findFirst();
  }

  private static Scenario scenario(AllocationRecord row) {
    return new Scenario(
        row.getId(),
        new CallId(row.getCallId()),
        row.getName(),
        input(row.getInput()),
        row.getRecommended(),
        new PersonId(row.getMadeBy()),
        row.getMadeAt());
  }

  private static AllocationCall input(String text) {
    return switch (CallJson.read(text.getBytes(StandardCharsets.UTF_8))) {
      case CallJson.Read.Call(var call) -> call;
      case CallJson.Read.Refused(var reason) -> throw new IllegalStateException(reason.key());
    };
  }

  UUID add(CallId call, String name, Allocation allocation, PersonId by) {
    var row = sql.newRecord(ALLOCATION);
    row.setId(UUID.randomUUID());
    row.setCallId(call.value());
    row.setName(name);
    row.setInput(CallJson.write(allocation.call()).toString());
    row.setAwards(AllocationJson.of(allocation).toString());
    row.setMadeBy(by.value());
    row.setMadeAt(clock.instant());
    row.insert();
    return row.getId();
  }

  /// Instead of the one that was recommended before.
  void recommend(CallId call, UUID id) {
    sql.update(ALLOCATION)
        .set(ALLOCATION.RECOMMENDED, false)
        .where(ALLOCATION.CALL_ID.eq(call.value()))
        .and(ALLOCATION.RECOMMENDED)
        .execute();
    sql.update(ALLOCATION)
        .set(ALLOCATION.RECOMMENDED, true)
        .where(ALLOCATION.ID.eq(id))
        .and(ALLOCATION.CALL_ID.eq(call.value()))
        .execute();
  }

  /// The last one of each application; one that came back to the computed amount is none.
  ///
  /// @param all the oldest first
  static Map<ApplicationId, Departure> last(List<Departure> all) {
    var last = new LinkedHashMap<ApplicationId, Departure>();
    for (var one : all) last.put(one.application(), one);
    last.values().removeIf(one -> one.amount() == one.computed());
    return last;
  }

  /// The oldest first, also those that were replaced.
  List<Departure> allDepartures(UUID scenario) {
    return sql.selectFrom(DEPARTURE)
        .where(DEPARTURE.ALLOCATION_ID.eq(scenario))
        .orderBy(DEPARTURE.DEPARTED_AT, DEPARTURE.ID)
        .fetch(
            row ->
                new Departure(
                    new ApplicationId(row.getApplicationId()),
                    row.getComputedE2(),
                    row.getAmountE2(),
                    row.getReason(),
                    new PersonId(row.getDepartedBy()),
                    row.getDepartedAt()));
  }

  void depart(
      UUID scenario,
      ApplicationId application,
      long computed,
      long amount,
      String reason,
      PersonId by) {
    var row = sql.newRecord(DEPARTURE);
    row.setAllocationId(scenario);
    row.setApplicationId(application.value());
    row.setComputedE2(computed);
    row.setAmountE2(amount);
    row.setReason(reason);
    row.setDepartedBy(by.value());
    row.setDepartedAt(clock.instant());
    row.insert();
  }

  Optional<CouncilDecision> decision(CallId call) {
    return sql.selectFrom(CALL_DECISION)
        .where(CALL_DECISION.CALL_ID.eq(call.value()))
        .fetchOptional(
            row ->
                new CouncilDecision(
                    row.getAllocationId(),
                    new Resolution(row.getResolution(), row.getDecidedOn()),
                    Optional.ofNullable(row.getMeetingId()).map(MeetingId::new).orElse(null)));
  }

  @Override
  public Optional<Resolution> of(CallId call) {
    return decision(call).map(CouncilDecision::resolution);
  }

  void decide(CallId call, CouncilDecision decision, PersonId by) {
    var meeting = decision.meeting();
    var row = sql.newRecord(CALL_DECISION);
    row.setCallId(call.value());
    row.setAllocationId(decision.scenario());
    row.setResolution(decision.resolution().number());
    row.setDecidedOn(decision.resolution().day());
    row.setMeetingId(meeting == null ? null : meeting.value());
    row.setDecidedBy(by.value());
    row.setDecidedAt(clock.instant());
    row.insert();
  }

  /// In haléře, by application; those nobody decided on are missing.
  Map<ApplicationId, Long> awards(Collection<ApplicationId> decided) {
    return sql.selectFrom(AWARD)
        .where(AWARD.APPLICATION_ID.in(decided.stream().map(ApplicationId::value).toList()))
        .fetchMap(row -> new ApplicationId(row.getApplicationId()), AwardRecord::getAmountE2);
  }

  void award(
      CallId call, ApplicationId application, long computed, long amount, @Nullable String reason) {
    var row = sql.newRecord(AWARD);
    row.setApplicationId(application.value());
    row.setCallId(call.value());
    row.setComputedE2(computed);
    row.setAmountE2(amount);
    row.setReason(reason);
    row.insert();
  }
}
