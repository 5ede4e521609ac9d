package org.spoluplan.boards.running;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Access;
import org.spoluplan.access.Forbidden;
import org.spoluplan.access.PublicPage;
import org.spoluplan.boards.BoardAction;
import org.spoluplan.boards.BoardId;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// A board, and its news.
@Controller
class BoardController {

  private final Access access;
  private final Seats seats;
  private final BoardRegister boards;
  private final KeptBoards kept;
  private final Participants participants;
  private final BoardPages pages;
  private final Telling telling;
  private final BoardFollowers followers;

  BoardController(
      Access access,
      Seats seats,
      BoardRegister boards,
      KeptBoards kept,
      Participants participants,
      BoardPages pages,
      Telling telling,
      BoardFollowers followers) {
    this.access = access;
    this.seats = seats;
    this.boards = boards;
    this.kept = kept;
    this.participants = participants;
    this.pages = pages;
    this.telling = telling;
    this.followers = followers;
  }

  @GetMapping("/nastenky/{id}")
  @PublicPage(because = "participants have the secret of the board, others are asked by permission")
  Reply show(@PathVariable BoardId id, Page page, HttpServletRequest request) {
    var seated = seats.at(id, page, request);
    if (seated.isPresent()) return pages.show(page, seated.get());
    var board = boards.known(id);
    if (!mayLook(page, board)) return pages.stranger(page);
    return pages.look(page, board, kept.at(board));
  }

  /// Somebody of the body takes part under their own name.
  @PostMapping("/nastenky/{id}/pripojit")
  Reply join(@PathVariable BoardId id, Page page) {
    var board = boards.known(id);
    access.require(page.actor(), BoardAction.toView(board.is()), board.is());
    participants.join(id, page.actor().name(), page.actor().signedInPerson());
    return Redirect.to(board.path());
  }

  /// What is new since a change, for a page that was away.
  @GetMapping(path = "/nastenky/{id}/zmeny", produces = MediaType.APPLICATION_JSON_VALUE)
  @PublicPage(because = "participants have the secret of the board, others are asked by permission")
  ResponseEntity<String> since(
      @PathVariable BoardId id, @RequestParam long since, Page page, HttpServletRequest request) {
    var looker = looker(id, page, request);
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(telling.since(since, kept.at(looker.board()), looker));
  }

  /// @param since the last change the page was made with
  /// @param seen  the last one it was told before it lost the connection
  @GetMapping(path = "/nastenky/{id}/proud", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  @PublicPage(because = "participants have the secret of the board, others are asked by permission")
  SseEmitter follow(
      @PathVariable BoardId id,
      @RequestParam(defaultValue = "0") long since,
      @RequestHeader(name = "Last-Event-ID", required = false) @Nullable Long seen,
      Page page,
      HttpServletRequest request,
      HttpServletResponse response) {
    var looker = looker(id, page, request);
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setHeader("X-Accel-Buffering", "no");
    return followers.follow(looker, seen == null ? since : Math.max(seen, since));
  }

  private Looker looker(BoardId id, Page page, HttpServletRequest request) {
    var seated = seats.at(id, page, request);
    if (seated.isPresent()) {
      var at = seated.get();
      return new Looker(
          at.board(), at.who().id(), page.actor().person(), at.keeper(), page.locale());
    }
    return Optional.of(boards.known(id))
        .filter(board -> mayLook(page, board))
        .map(board -> new Looker(board, null, page.actor().person(), false, page.locale()))
        .orElseThrow(() -> new Forbidden("not at the board"));
  }

  private boolean mayLook(Page page, KnownBoard board) {
    return access.permits(page.actor(), BoardAction.toView(board.is()), board.is());
  }
}
