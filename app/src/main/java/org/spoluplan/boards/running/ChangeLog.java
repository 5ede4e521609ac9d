package org.spoluplan.boards.running;

import static org.spoluplan.boards.db.Tables.CHANGE;
import static org.spoluplan.boards.db.Tables.NOTE;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.spoluplan.boards.BoardId;
import org.spoluplan.boards.NoteId;
import org.spoluplan.boards.db.tables.records.ChangeRecord;
import org.spoluplan.boards.state.BoardJson;
import org.spoluplan.boards.state.Change;
import org.spoluplan.boards.state.ChangeKind;
import org.spoluplan.boards.state.ParticipantId;
import org.spoluplan.boards.state.Pieces;
import org.spoluplan.kernel.Code;
import org.springframework.stereotype.Repository;

/// All changes of boards, in their order. Only added to.
@Repository
public class ChangeLog {

  private final DSLContext sql;

  ChangeLog(DSLContext sql) {
    this.sql = sql;
  }

  void append(BoardId board, Change change) {
    sql.insertInto(CHANGE)
        .set(CHANGE.BOARD_ID, board.value())
        .set(CHANGE.NUMBER, change.number())
        .set(CHANGE.KIND, Code.of(change.kind()))
        .set(CHANGE.PARTICIPANT_ID, change.by().value())
        .set(CHANGE.CHANGED_AT, change.at())
        .set(CHANGE.ACT_ID, change.act())
        .set(CHANGE.UNDOES, change.undoes())
        .set(CHANGE.CONTENT, JSONB.valueOf(BoardJson.write(change.pieces())))
        .execute();
    for (var note : change.pieces().notes()) {
      sql.insertInto(NOTE)
          .set(NOTE.ID, note.id().value())
          .set(NOTE.BOARD_ID, board.value())
          .onConflictDoNothing()
          .execute();
    }
  }

  /// After a number.
  List<Change> since(BoardId board, long number) {
    return sql.selectFrom(CHANGE)
        .where(CHANGE.BOARD_ID.eq(board.value()))
        .and(CHANGE.NUMBER.gt(number))
        .orderBy(CHANGE.NUMBER)
        .fetch(ChangeLog::change);
  }

  public List<Change> all(BoardId board) {
    return since(board, 0);
  }

  Optional<Change> find(BoardId board, UUID act) {
    return sql.selectFrom(CHANGE)
        .where(CHANGE.BOARD_ID.eq(board.value()))
        .and(CHANGE.ACT_ID.eq(act))
        .fetchOptional(ChangeLog::change);
  }

  public Optional<BoardId> boardOf(NoteId note) {
    return sql.select(NOTE.BOARD_ID)
        .from(NOTE)
        .where(NOTE.ID.eq(note.value()))
        .fetchOptional(row -> new BoardId(row.value1()));
  }

  private static Change change(ChangeRecord row) {
    return new Change(
        row.getNumber(),
        Code.parse(ChangeKind.class, row.getKind()),
        new ParticipantId(row.getParticipantId()),
        row.getChangedAt(),
        row.getActId(),
        row.getUndoes(),
        BoardJson.read(row.getContent().data(), Pieces.class));
  }
}
