package org.spoluplan.boards.running;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.spoluplan.access.PublicPage;
import org.spoluplan.kernel.Secret;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The way to a board by its link, its QR code or a typed code.
@Controller
class JoinController {

  private static final int LONGEST_NAME = 40;

  private final BoardRegister boards;
  private final Participants participants;
  private final Seats seats;
  private final Paces paces;
  private final BoardPages pages;

  JoinController(
      BoardRegister boards, Participants participants, Seats seats, Paces paces, BoardPages pages) {
    this.boards = boards;
    this.participants = participants;
    this.seats = seats;
    this.paces = paces;
    this.pages = pages;
  }

  @GetMapping("/n")
  @PublicPage(because = "asks for the code of a board")
  Reply enter(Page page, Form form) {
    var typed = BoardCode.typed(form.value("kod"));
    if (typed.isEmpty()) {
      return pages.entrance(page, Form.empty(), page.t("board.enter.lead"));
    }
    return Redirect.to("/n/" + typed);
  }

  @GetMapping("/nastenky/pravidla")
  @PublicPage(because = "the rules of boards are published")
  Reply policy(Page page) {
    return Html.of((out, i) -> JtepolicyGenerated.render(out, i, page));
  }

  @GetMapping("/n/{code}")
  @PublicPage(because = "whoever has the code may join; it ends with the board")
  Reply show(
      @PathVariable String code,
      Page page,
      HttpServletRequest request,
      HttpServletResponse response) {
    var found = boards.byCode(BoardCode.typed(code)).filter(board -> !board.is().isClosed());
    if (found.isEmpty()) return unknown(page, request, response);
    var board = found.get();
    var known = seats.participant(board, page.actor(), request);
    if (known.isPresent()) {
      return known.get().revoked() ? removed(page) : Redirect.to(board.path());
    }
    return form(page, board, Form.empty());
  }

  @PostMapping("/n/{code}")
  @PublicPage(because = "whoever has the code may join; it ends with the board")
  Reply join(
      @PathVariable String code,
      Page page,
      Form form,
      HttpServletRequest request,
      HttpServletResponse response) {
    var found = boards.byCode(BoardCode.typed(code)).filter(board -> !board.is().isClosed());
    if (found.isEmpty()) return unknown(page, request, response);
    var board = found.get();
    var known = seats.participant(board, page.actor(), request);
    if (known.isPresent()) {
      return known.get().revoked() ? removed(page) : Redirect.to(board.path());
    }
    // Only a machine fills in what nobody sees; it is not told that it was noticed.
    if (form.checked("web")) return Redirect.to(board.entrance());
    if (paces.tooManyJoins(request, response)) return tooFast(page, board, form);
    var person = page.actor().person();
    if (person != null) {
      participants.join(board.id(), page.actor().name(), person);
      return Redirect.to(board.path());
    }
    var nickname = form.text("nickname", LONGEST_NAME);
    if (!form.valid()) return form(page, board, form).asInvalid();
    var secret = Secret.random();
    participants.join(board.id(), nickname, secret);
    response.addHeader(
        HttpHeaders.SET_COOKIE, Seats.cookie(board.id(), secret, request.getScheme()));
    return Redirect.to(board.path());
  }

  private Html form(Page page, KnownBoard board, Form form) {
    return Html.of((out, i) -> JtejoinGenerated.render(out, i, page, board, form));
  }

  private Html tooFast(Page page, KnownBoard board, Form form) {
    return form(page.refusing(JoinRefusal.TOO_FAST), board, form)
        .refused(JoinRefusal.TOO_FAST)
        .with(HttpStatus.TOO_MANY_REQUESTS);
  }

  private Html unknown(Page page, HttpServletRequest request, HttpServletResponse response) {
    var lead = page.t("board.enter.lead");
    if (paces.tooManyGuesses(request, response)) {
      return pages
          .entrance(page.refusing(JoinRefusal.TOO_FAST), Form.empty(), lead)
          .refused(JoinRefusal.TOO_FAST)
          .with(HttpStatus.TOO_MANY_REQUESTS);
    }
    return pages
        .entrance(page.refusing(JoinRefusal.NO_SUCH_CODE), Form.empty(), lead)
        .with(HttpStatus.NOT_FOUND);
  }

  private Html removed(Page page) {
    return pages
        .entrance(page.refusing(JoinRefusal.REMOVED), Form.empty(), page.t("board.enter.lead"))
        .refused(JoinRefusal.REMOVED);
  }
}
