package org.spoluplan.boards.running;

import static org.spoluplan.boards.db.Tables.PARTICIPANT;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.boards.BoardId;
import org.spoluplan.boards.db.tables.records.ParticipantRecord;
import org.spoluplan.boards.state.ParticipantId;
import org.spoluplan.kernel.Secret;
import org.springframework.stereotype.Repository;

/// Who is at which board. Of a secret its hash alone is kept.
@Repository
public class Participants {

  private final DSLContext sql;
  private final Clock clock;

  Participants(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// Somebody without an account.
  Participant join(BoardId board, String nickname, Secret secret) {
    return insert(board, nickname, null, secret);
  }

  /// Joining again changes nothing.
  public Participant join(BoardId board, String name, PersonId person) {
    return of(board, person).orElseGet(() -> insert(board, name, person, null));
  }

  /// Stands for the authors of what was taken over.
  public Participant stranger(BoardId board, String name) {
    return insert(board, name, null, null);
  }

  private Participant insert(
      BoardId board, String nickname, @Nullable PersonId person, @Nullable Secret secret) {
    return sql.insertInto(PARTICIPANT)
        .set(PARTICIPANT.BOARD_ID, board.value())
        .set(PARTICIPANT.NICKNAME, nickname)
        .set(PARTICIPANT.PERSON_ID, person == null ? null : person.value())
        .set(PARTICIPANT.SECRET_HASH, secret == null ? null : secret.hash())
        .set(PARTICIPANT.JOINED_AT, clock.instant())
        .returning()
        .fetchSingle(Participants::participant);
  }

  Optional<Participant> of(BoardId board, Secret secret) {
    return find(
        PARTICIPANT.BOARD_ID.eq(board.value()).and(PARTICIPANT.SECRET_HASH.eq(secret.hash())));
  }

  Optional<Participant> of(BoardId board, PersonId person) {
    return find(
        PARTICIPANT.BOARD_ID.eq(board.value()).and(PARTICIPANT.PERSON_ID.eq(person.value())));
  }

  Optional<Participant> find(BoardId board, ParticipantId id) {
    return find(PARTICIPANT.BOARD_ID.eq(board.value()).and(PARTICIPANT.ID.eq(id.value())));
  }

  /// In the order they joined.
  public List<Participant> of(BoardId board) {
    return sql.selectFrom(PARTICIPANT)
        .where(PARTICIPANT.BOARD_ID.eq(board.value()))
        .orderBy(PARTICIPANT.JOINED_AT, PARTICIPANT.ID)
        .fetch(Participants::participant);
  }

  void revoke(ParticipantId id, boolean revoked) {
    sql.update(PARTICIPANT)
        .set(PARTICIPANT.REVOKED_AT, revoked ? clock.instant() : null)
        .where(PARTICIPANT.ID.eq(id.value()))
        .execute();
  }

  private Optional<Participant> find(Condition condition) {
    return sql.selectFrom(PARTICIPANT).where(condition).fetchOptional(Participants::participant);
  }

  private static Participant participant(ParticipantRecord row) {
    return new Participant(
        new ParticipantId(row.getId()),
        new BoardId(row.getBoardId()),
        row.getNickname(),
        row.getPersonId() == null ? null : new PersonId(row.getPersonId()),
        row.getJoinedAt(),
        row.getRevokedAt() != null);
  }
}
