package org.spoluplan.boards.running;

import static org.spoluplan.boards.db.Tables.BOARD;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Scoped;
import org.spoluplan.boards.Board;
import org.spoluplan.boards.BoardId;
import org.spoluplan.boards.Boards;
import org.spoluplan.boards.Phase;
import org.spoluplan.boards.db.tables.records.BoardRecord;
import org.spoluplan.boards.state.BoardJson;
import org.spoluplan.boards.state.Frame;
import org.spoluplan.boards.state.Layout;
import org.spoluplan.kernel.Code;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.kernel.Today;
import org.spoluplan.meetings.AgendaItemId;
import org.spoluplan.meetings.Bodies;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.MeetingScopes;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Repository;

/// Which boards there are. What lies on them is told by their changes ([ChangeLog]).
@Repository
public class BoardRegister implements Boards {

  private final DSLContext sql;
  private final Bodies bodies;
  private final MeetingScopes meetings;
  private final Clock clock;
  private final int noteLength;
  private final int mostNotes;

  /// @param noteLength longest note of new boards, in characters
  /// @param mostNotes  how many notes new boards take
  BoardRegister(
      DSLContext sql,
      Bodies bodies,
      MeetingScopes meetings,
      Clock clock,
      @Value("${spoluplan.boards.note-length}") int noteLength,
      @Value("${spoluplan.boards.most-notes}") int mostNotes) {
    this.sql = sql;
    this.bodies = bodies;
    this.meetings = meetings;
    this.clock = clock;
    this.noteLength = noteLength;
    this.mostNotes = mostNotes;
  }

  public BoardId add(NewBoard board, Actor by) {
    return insert(null, freeCode(), board, by, clock.instant());
  }

  /// Of the demo region, whose ids and codes are known before.
  void add(BoardId id, String code, NewBoard board, Instant at) {
    insert(id.value(), code, board, Actor.NOBODY, at);
  }

  /// With the limits of new boards.
  Frame frame(Layout layout) {
    return new Frame(layout, noteLength, mostNotes);
  }

  private BoardId insert(@Nullable UUID id, String code, NewBoard board, Actor by, Instant at) {
    return new BoardId(
        sql.insertInto(BOARD)
            .set(
                BOARD.ID,
                id == null ? org.jooq.impl.DSL.defaultValue(BOARD.ID) : org.jooq.impl.DSL.val(id))
            .set(BOARD.CODE, code)
            .set(BOARD.TITLE, board.title())
            .set(BOARD.PURPOSE, board.purpose())
            .set(BOARD.BODY_ID, board.body().value())
            .set(BOARD.MEETING_ID, board.meeting() == null ? null : board.meeting().value())
            .set(BOARD.ITEM_ID, board.item() == null ? null : board.item().value())
            .set(BOARD.CONFIDENTIAL, board.confidential())
            .set(BOARD.TEMPLATE_CODE, board.template())
            .set(BOARD.TEMPLATE_NUMBER, board.templateNumber())
            .set(BOARD.LAYOUT, JSONB.valueOf(BoardJson.write(board.layout().sheets())))
            .set(BOARD.NOTE_LENGTH, noteLength)
            .set(BOARD.MOST_NOTES, mostNotes)
            .set(BOARD.OPENED_BY, by.personId())
            .set(BOARD.OPENED_AT, at)
            .returningResult(BOARD.ID)
            .fetchSingle()
            .value1());
  }

  private String freeCode() {
    var code = BoardCode.random();
    while (sql.fetchExists(BOARD, BOARD.CODE.eq(code))) code = BoardCode.random();
    return code;
  }

  public KnownBoard known(BoardId id) {
    return known(BOARD.ID.eq(id.value())).stream()
        .findFirst()
        .orElseThrow(() -> new NotFound(BoardId.KIND, id.value()));
  }

  Optional<KnownBoard> byCode(String code) {
    return known(BOARD.CODE.eq(code)).stream().findFirst();
  }

  /// Nobody else changes the board until the end of the transaction.
  KnownBoard lock(BoardId id) {
    sql.select(BOARD.ID).from(BOARD).where(BOARD.ID.eq(id.value())).forNoKeyUpdate().fetch();
    return known(id);
  }

  /// A change was added.
  void advance(BoardId id, long number, Phase phase) {
    var closed = phase == Phase.CLOSED;
    sql.update(BOARD)
        .set(BOARD.NUMBER, number)
        .set(BOARD.PHASE, Code.of(phase))
        .set(
            BOARD.CLOSED_AT,
            closed ? org.jooq.impl.DSL.coalesce(BOARD.CLOSED_AT, clock.instant()) : null)
        .where(BOARD.ID.eq(id.value()))
        .execute();
  }

  /// Of the last change of each.
  Map<BoardId, Long> numbers(Collection<BoardId> ids) {
    var numbers = new HashMap<BoardId, Long>();
    sql.select(BOARD.ID, BOARD.NUMBER)
        .from(BOARD)
        .where(BOARD.ID.in(ids.stream().map(BoardId::value).toList()))
        .forEach(row -> numbers.put(new BoardId(row.value1()), row.value2()));
    return numbers;
  }

  @Override
  public List<Board> list(Collection<UUID> ids) {
    return list(BOARD.ID.in(ids));
  }

  @Override
  public List<Board> of(MeetingId meeting) {
    return list(BOARD.MEETING_ID.eq(meeting.value()));
  }

  @Override
  public List<Board> of(BodyId body) {
    return list(BOARD.BODY_ID.eq(body.value()));
  }

  public List<Board> of(AgendaItemId item) {
    return list(BOARD.ITEM_ID.eq(item.value()));
  }

  public List<Board> all() {
    return list(org.jooq.impl.DSL.noCondition());
  }

  private List<Board> list(Condition condition) {
    return known(condition).stream().map(KnownBoard::is).toList();
  }

  /// Rows are read to the end before anything is asked about them: a cursor that stays open holds a
  /// connection, and the questions need another one.
  private List<KnownBoard> known(Condition condition) {
    var rows =
        sql.selectFrom(BOARD).where(condition).orderBy(BOARD.OPENED_AT.desc(), BOARD.ID).fetch();
    return rows.stream().map(this::known).toList();
  }

  private KnownBoard known(BoardRecord row) {
    return new KnownBoard(
        board(row),
        row.getCode(),
        row.getPurpose(),
        new Frame(layout(row.getLayout()), row.getNoteLength(), row.getMostNotes()),
        row.getOpenedAt(),
        row.getClosedAt(),
        row.getNumber());
  }

  static Layout layout(JSONB sheets) {
    return BoardJson.read("{\"sheets\":" + sheets.data() + "}", Layout.class);
  }

  private Board board(BoardRecord row) {
    var meeting = row.getMeetingId() == null ? null : new MeetingId(row.getMeetingId());
    var body = new BodyId(row.getBodyId());
    return new Board(
        new BoardId(row.getId()),
        row.getTitle(),
        Code.parse(Phase.class, row.getPhase()),
        body,
        meeting,
        row.getItemId() == null ? null : new AgendaItemId(row.getItemId()),
        row.getConfidential(),
        day(row.getOpenedAt()),
        scopes(meeting, body));
  }

  /// A meeting that is open to all has a board that is not: who sees it has come to it.
  private Set<UUID> scopes(@Nullable MeetingId meeting, BodyId body) {
    var scopes =
        new HashSet<>(
            meeting == null ? bodies.get(body).scopes() : meetings.scopesOf(meeting).scopes());
    scopes.remove(Scoped.OPEN_TO_ALL);
    return scopes;
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, Today.ZONE);
  }
}
