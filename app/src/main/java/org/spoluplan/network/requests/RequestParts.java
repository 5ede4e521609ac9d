package org.spoluplan.network.requests;

import static org.spoluplan.network.db.Tables.REQUEST_MUNICIPALITY;
import static org.spoluplan.network.db.Tables.REQUEST_SERVICE;
import static org.spoluplan.network.db.Tables.REQUEST_STEP;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.Code;
import org.spoluplan.meetings.ConclusionId;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.network.ServiceId;
import org.spoluplan.network.basic.EntryId;
import org.spoluplan.network.db.tables.records.RequestServiceRecord;
import org.spoluplan.network.db.tables.records.RequestStepRecord;
import org.spoluplan.territory.MunicipalityCode;
import org.springframework.stereotype.Repository;

/// Services of requests and steps they went through.
@Repository
class RequestParts {

  private final DSLContext sql;
  private final Clock clock;

  RequestParts(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  Map<UUID, List<AskedService>> services(Collection<UUID> requests) {
    var rows =
        sql.selectFrom(REQUEST_SERVICE)
            .where(REQUEST_SERVICE.REQUEST_ID.in(requests))
            .orderBy(REQUEST_SERVICE.POSITION)
            .fetch();
    Map<UUID, List<String>> places =
        sql.selectFrom(REQUEST_MUNICIPALITY)
            .where(REQUEST_MUNICIPALITY.REQUEST_SERVICE_ID.in(rows.getValues(REQUEST_SERVICE.ID)))
            .orderBy(REQUEST_MUNICIPALITY.MUNICIPALITY_CODE)
            .fetchGroups(
                REQUEST_MUNICIPALITY.REQUEST_SERVICE_ID, REQUEST_MUNICIPALITY.MUNICIPALITY_CODE);
    var all = new HashMap<UUID, List<AskedService>>();
    for (var row : rows) {
      all.computeIfAbsent(row.getRequestId(), _ -> new ArrayList<>())
          .add(service(row, places.getOrDefault(row.getId(), List.of())));
    }
    return all;
  }

  private static AskedService service(RequestServiceRecord row, List<String> places) {
    var service = row.getServiceId();
    var entry = row.getEntryId();
    return new AskedService(
        row.getId(),
        service == null ? null : new ServiceId(service),
        row.getName(),
        row.getTypeCode(),
        row.getFormCode(),
        row.getUnitCode(),
        row.getNowE2(),
        row.getWantedE2(),
        row.getCostE2(),
        places.stream().map(MunicipalityCode::new).toList(),
        entry == null ? null : new EntryId(entry));
  }

  void addServices(NetworkRequestId request, List<AskedService> services) {
    for (int i = 0; i < services.size(); i++) add(request, i, services.get(i));
  }

  private void add(NetworkRequestId request, int position, AskedService one) {
    var row = sql.newRecord(REQUEST_SERVICE);
    var service = one.service();
    row.setId(one.id());
    row.setRequestId(request.value());
    row.setPosition(position);
    row.setServiceId(service == null ? null : service.value());
    row.setName(one.name());
    row.setTypeCode(one.type());
    row.setFormCode(one.form());
    row.setUnitCode(one.unit());
    row.setNowE2(one.nowE2());
    row.setWantedE2(one.wantedE2());
    row.setCostE2(one.costE2());
    row.insert();
    var places =
        one.municipalities().stream()
            .map(
                code ->
                    sql.newRecord(REQUEST_MUNICIPALITY)
                        .with(REQUEST_MUNICIPALITY.REQUEST_SERVICE_ID, one.id())
                        .with(REQUEST_MUNICIPALITY.MUNICIPALITY_CODE, code.value()))
            .toList();
    sql.batchInsert(places).execute();
  }

  void removeServices(NetworkRequestId request) {
    sql.deleteFrom(REQUEST_SERVICE).where(REQUEST_SERVICE.REQUEST_ID.eq(request.value())).execute();
  }

  void entered(AskedService service, EntryId entry) {
    sql.update(REQUEST_SERVICE)
        .set(REQUEST_SERVICE.ENTRY_ID, entry.value())
        .where(REQUEST_SERVICE.ID.eq(service.id()))
        .execute();
  }

  void link(AskedService line, ServiceId service) {
    sql.update(REQUEST_SERVICE)
        .set(REQUEST_SERVICE.SERVICE_ID, service.value())
        .where(REQUEST_SERVICE.ID.eq(line.id()))
        .execute();
  }

  Map<UUID, List<Step>> steps(Collection<UUID> requests) {
    var all = new HashMap<UUID, List<Step>>();
    for (var row :
        sql.selectFrom(REQUEST_STEP)
            .where(REQUEST_STEP.REQUEST_ID.in(requests))
            .orderBy(REQUEST_STEP.POSITION)
            .fetch()) {
      all.computeIfAbsent(row.getRequestId(), _ -> new ArrayList<>()).add(step(row));
    }
    return all;
  }

  private static Step step(RequestStepRecord row) {
    return new Step(
        Code.parse(RequestState.class, row.getState()),
        row.getSaidBy(),
        row.getDay(),
        row.getVerdict() == null ? null : Code.parse(Step.Verdict.class, row.getVerdict()),
        row.getReason(),
        row.getConditions(),
        row.getResolution(),
        row.getDueOn(),
        row.getMeetingId() == null ? null : new MeetingId(row.getMeetingId()),
        row.getConclusionId() == null ? null : new ConclusionId(row.getConclusionId()),
        new PersonId(row.getRecordedBy()));
  }

  void addStep(NetworkRequestId request, int position, Step step) {
    var verdict = step.verdict();
    var row = sql.newRecord(REQUEST_STEP);
    row.setId(UUID.randomUUID());
    row.setRequestId(request.value());
    row.setPosition(position);
    row.setState(Code.of(step.state()));
    row.setSaidBy(step.saidBy());
    row.setDay(step.day());
    row.setVerdict(verdict == null ? null : Code.of(verdict));
    row.setReason(step.reason());
    row.setConditions(step.conditions());
    row.setResolution(step.resolution());
    row.setDueOn(step.due());
    row.setMeetingId(value(step.meeting()));
    row.setConclusionId(step.conclusion() == null ? null : step.conclusion().value());
    row.setRecordedBy(step.recordedBy().value());
    row.setRecordedAt(clock.instant());
    row.insert();
  }

  private static @Nullable UUID value(@Nullable MeetingId meeting) {
    return meeting == null ? null : meeting.value();
  }
}
