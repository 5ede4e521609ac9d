package org.spoluplan.network.requests;

import static org.spoluplan.network.db.Tables.REQUEST_RESERVATION;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.Code;
import org.spoluplan.network.db.tables.records.RequestReservationRecord;
import org.spoluplan.network.requests.Reservation.Closed;
import org.spoluplan.network.requests.Reservation.Result;
import org.springframework.stereotype.Repository;

/// Conditions under which services were admitted.
@Repository
class Reservations {

  private final DSLContext sql;

  Reservations(DSLContext sql) {
    this.sql = sql;
  }

  Optional<Reservation> find(NetworkRequestId request) {
    return sql.selectFrom(REQUEST_RESERVATION)
        .where(REQUEST_RESERVATION.REQUEST_ID.eq(request.value()))
        .fetchOptional(Reservations::reservation);
  }

  /// Those nobody closed, the most urgent first.
  List<Reservation> open() {
    return sql.selectFrom(REQUEST_RESERVATION)
        .where(REQUEST_RESERVATION.OUTCOME.isNull())
        .orderBy(REQUEST_RESERVATION.DUE_ON, REQUEST_RESERVATION.REQUEST_ID)
        .fetch(Reservations::reservation);
  }

  void add(NetworkRequestId request, String conditions, LocalDate due, LocalDate remindOn) {
    sql.insertInto(REQUEST_RESERVATION)
        .set(REQUEST_RESERVATION.REQUEST_ID, request.value())
        .set(REQUEST_RESERVATION.CONDITIONS, conditions)
        .set(REQUEST_RESERVATION.DUE_ON, due)
        .set(REQUEST_RESERVATION.REMIND_ON, remindOn)
        .execute();
  }

  /// @return whether it was open
  boolean close(NetworkRequestId request, Closed closed, PersonId by) {
    return sql.update(REQUEST_RESERVATION)
            .set(REQUEST_RESERVATION.OUTCOME, Code.of(closed.result()))
            .set(REQUEST_RESERVATION.NOTE, closed.note())
            .set(REQUEST_RESERVATION.CLOSED_ON, closed.day())
            .set(REQUEST_RESERVATION.CLOSED_BY, by.value())
            .where(REQUEST_RESERVATION.REQUEST_ID.eq(request.value()))
            .and(REQUEST_RESERVATION.OUTCOME.isNull())
            .execute()
        == 1;
  }

  /// Open, and the day has come on which its people are reminded for the first time.
  List<Reservation> toRemind(LocalDate today) {
    return sql.selectFrom(REQUEST_RESERVATION)
        .where(REQUEST_RESERVATION.OUTCOME.isNull())
        .and(REQUEST_RESERVATION.REMINDED_AT.isNull())
        .and(REQUEST_RESERVATION.REMIND_ON.le(today))
        .forUpdate()
        .skipLocked()
        .fetch(Reservations::reservation);
  }

  void markReminded(NetworkRequestId request, Instant at) {
    sql.update(REQUEST_RESERVATION)
        .set(REQUEST_RESERVATION.REMINDED_AT, at)
        .where(REQUEST_RESERVATION.REQUEST_ID.eq(request.value()))
        .execute();
  }

  private static Reservation reservation(RequestReservationRecord row) {
    return new Reservation(
        new NetworkRequestId(row.getRequestId()), row.getConditions(), row.getDueOn(), closed(row));
  }

  private static @Nullable Closed closed(RequestReservationRecord row) {
    var result = row.getOutcome();
    if (result == null) return null;
    return new Closed(
        Code.parse(Result.class, result), row.getNote(), Objects.requireNonNull(row.getClosedOn()));
  }
}
