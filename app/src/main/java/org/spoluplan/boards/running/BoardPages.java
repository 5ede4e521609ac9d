package org.spoluplan.boards.running;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.boards.BoardAction;
import org.spoluplan.boards.BoardPanel;
import org.spoluplan.boards.Phase;
import org.spoluplan.boards.state.BoardState;
import org.spoluplan.boards.state.Note;
import org.spoluplan.boards.state.ParticipantId;
import org.spoluplan.boards.state.Sight;
import org.spoluplan.documents.PictureCode;
import org.spoluplan.kernel.Refusal;
import org.spoluplan.meetings.Bodies;
import org.spoluplan.meetings.Meetings;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Option;
import org.spoluplan.page.Page;
import org.spoluplan.page.SiteAddress;
import org.spoluplan.thread.GoldenThread;
import org.springframework.stereotype.Component;

/// Puts the page of a board together.
@Component
class BoardPages {

  private final Telling telling;
  private final Nicknames names;
  private final Participants participants;
  private final Bodies bodies;
  private final Meetings meetings;
  private final SiteAddress site;
  private final GoldenThread thread;
  private final OpenNotes notes;
  private final List<BoardPanel> panels;

  BoardPages(
      Telling telling,
      Nicknames names,
      Participants participants,
      Bodies bodies,
      Meetings meetings,
      SiteAddress site,
      GoldenThread thread,
      OpenNotes notes,
      List<BoardPanel> panels) {
    this.telling = telling;
    this.names = names;
    this.participants = participants;
    this.bodies = bodies;
    this.meetings = meetings;
    this.site = site;
    this.thread = thread;
    this.notes = notes;
    this.panels =
        panels.stream().sorted(java.util.Comparator.comparingInt(BoardPanel::position)).toList();
  }

  Html show(Page page, Seated seated) {
    return show(page, seated, Form.empty());
  }

  Html show(Page page, Seated seated, Form form) {
    var view = view(page, seated.board(), seated.sight(), seated.who());
    return Html.of((out, i) -> JteboardGenerated.render(out, i, page, view, form));
  }

  /// The board again, with why a step was not taken and what was typed.
  Html refused(Page page, Seated seated, Form form, Refusal refusal) {
    return show(page.refusing(refusal), seated, form).refused(refusal);
  }

  /// For somebody who only looks on.
  Html look(Page page, KnownBoard board, BoardState state) {
    var view = view(page, board, new Sight(state, null, false), null);
    return Html.of((out, i) -> JteboardGenerated.render(out, i, page, view, Form.empty()));
  }

  private BoardView view(Page page, KnownBoard board, Sight sight, @Nullable Participant who) {
    var state = sight.state();
    var laying = Laying.of(board, sight, names.at(board.id()));
    var sees = page.may(BoardAction.toView(board.is()), board.is());
    var keeps = page.may(BoardAction.FACILITATE, board.is());
    var words = telling.words(page.locale());
    var open = !board.is().isClosed();
    var tells = open && (sight.facilitates() || keeps);
    return new BoardView(
        board,
        state,
        who != null,
        sight.facilitates(),
        who == null && sees && open,
        sees && state.phase() != Phase.WRITE,
        keeps && board.is().meeting() != null && state.phase() != Phase.WRITE,
        words,
        Telling.counts(sight, words),
        sees ? crumbs(page, board) : List.of(),
        sheets(state, laying),
        tells ? Optional.of(entrance(board)) : Optional.empty(),
        tells ? Optional.of(people(board, state, who, keeps)) : Optional.empty(),
        targets(page, laying, state),
        sees
            ? panels.stream().flatMap(one -> one.panel(board.is(), page).stream()).toList()
            : List.of(),
        sees ? Optional.of(thread.of(board.id().thing(), page)) : Optional.empty(),
        UUID.randomUUID().toString(),
        UUID.randomUUID().toString());
  }

  private List<Option> crumbs(Page page, KnownBoard board) {
    var crumbs = new ArrayList<Option>();
    var body = bodies.get(board.is().body());
    crumbs.add(new Option(body.path(), body.name()));
    var meeting = board.is().meeting();
    if (meeting != null) {
      var at = meetings.get(meeting);
      crumbs.add(new Option(at.path(), page.t("meeting.of-day", page.dates().brief(at.day()))));
    }
    return crumbs;
  }

  private static List<BoardView.Sheet> sheets(BoardState state, Laying laying) {
    var sheets = new ArrayList<BoardView.Sheet>();
    for (var sheet : state.frame().layout().sheets()) {
      sheets.add(
          new BoardView.Sheet(
              sheet.title(),
              sheet.columns().stream()
                  .map(one -> new BoardView.LaidColumn(one, laying.column(one.id())))
                  .toList()));
    }
    return sheets;
  }

  private BoardView.Entrance entrance(KnownBoard board) {
    var address = site.of(board.entrance());
    return new BoardView.Entrance(
        address, address.replaceFirst("^https?://", ""), PictureCode.of(address));
  }

  private List<BoardView.Person> people(
      KnownBoard board, BoardState state, @Nullable Participant who, boolean keeps) {
    return participants.of(board.id()).stream()
        .map(
            one ->
                new BoardView.Person(
                    one.id().value().toString(),
                    one.nickname(),
                    state.settings().facilitators().contains(one.id())
                        || (keeps && isSame(one.id(), who)),
                    one.revoked(),
                    isSame(one.id(), who)))
        .toList();
  }

  private static boolean isSame(ParticipantId id, @Nullable Participant who) {
    return who != null && who.id().equals(id);
  }

  private static List<Option> targets(Page page, Laying laying, BoardState state) {
    if (state.phase() != Phase.VOTE) return List.of();
    var targets = new ArrayList<Option>();
    for (var column : state.frame().layout().columns()) {
      for (var laid : laying.column(column.id())) {
        laid.stack()
            .ifPresent(
                stack ->
                    targets.add(
                        new Option(stack.stack(), page.t("board.choose.stack", stack.title()))));
        laid.card()
            .filter(card -> !card.hidden())
            .ifPresent(card -> targets.add(new Option(card.note(), card.brief())));
      }
    }
    return targets;
  }

  /// @param form what is typed as the new words
  Html note(Page page, Seated seated, Note note, Form form, boolean newer) {
    var view = noteView(page, seated.board(), seated.sight(), note, newer, true);
    return Html.of((out, i) -> JtenoteGenerated.render(out, i, page, view, form));
  }

  Html note(Page page, KnownBoard board, BoardState state, Note note) {
    var view = noteView(page, board, new Sight(state, null, false), note, false, false);
    return Html.of((out, i) -> JtenoteGenerated.render(out, i, page, view, Form.empty()));
  }

  private NoteView noteView(
      Page page, KnownBoard board, Sight sight, Note note, boolean newer, boolean seated) {
    var state = sight.state();
    var phase = state.phase();
    var locked = state.settings().locked() && !sight.facilitates();
    var writes = seated && (phase == Phase.WRITE || phase == Phase.REVEAL || phase == Phase.GROUP);
    var own = sight.isOwn(note) || sight.facilitates();
    var groups = phase == Phase.REVEAL || phase == Phase.GROUP;
    var card = Laying.of(board, sight, names.at(board.id())).card(note);
    return new NoteView(
        board,
        card,
        state.frame().layout().column(note.column()).map(one -> one.title()).orElse(""),
        note.from().stream().flatMap(id -> state.note(id).stream()).toList(),
        newer,
        writes && own && note.isShown() && !locked,
        seated && (card.choice() || (phase == Phase.WRITE && sight.isOwn(note))),
        writes && own && note.isShown(),
        groups && sight.facilitates() && note.isShown(),
        seated && sight.facilitates() && phase != Phase.CLOSED,
        places(page, state),
        panels(page, board, note),
        UUID.randomUUID().toString(),
        UUID.randomUUID().toString());
  }

  private static List<Option> places(Page page, BoardState state) {
    var places = new ArrayList<Option>();
    for (var column : state.frame().layout().columns()) {
      places.add(new Option("s:" + column.id(), page.t("board.choose.column", column.title())));
    }
    if (state.phase() == Phase.WRITE) return places;
    for (var stack : state.stacks()) {
      places.add(
          new Option("h:" + stack.id().value(), page.t("board.choose.stack", stack.title())));
    }
    return places;
  }

  private List<Html.Template> panels(Page page, KnownBoard board, Note note) {
    if (!page.may(BoardAction.toView(board.is()), board.is())) return List.of();
    return notes.find(note.id()).stream()
        .flatMap(one -> panels.stream().flatMap(p -> p.panel(board.is(), one, page).stream()))
        .filter(Objects::nonNull)
        .toList();
  }

  /// For whoever has no place at the board.
  Html stranger(Page page) {
    var lead = page.t("board.enter.unknown");
    return entrance(page.refusing(JoinRefusal.NOT_AT_THE_BOARD), Form.empty(), lead)
        .refused(JoinRefusal.NOT_AT_THE_BOARD);
  }

  Html entrance(Page page, Form form, String lead) {
    return Html.of((out, i) -> JteentranceGenerated.render(out, i, page, form, lead));
  }
}
