package org.spoluplan.boards.running;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Actor;
import org.spoluplan.access.PersonId;
import org.spoluplan.boards.BoardAction;
import org.spoluplan.boards.BoardId;
import org.spoluplan.kernel.Secret;
import org.spoluplan.page.Page;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/// Who stands in front of a board: somebody signed in who joined it, or whoever brings the secret
/// that they were given when they joined. A secret ends with the board.
@Component
class Seats {

  private static final Duration LONGEST = Duration.ofDays(30);

  private final BoardRegister boards;
  private final KeptBoards kept;
  private final Participants participants;

  Seats(BoardRegister boards, KeptBoards kept, Participants participants) {
    this.boards = boards;
    this.kept = kept;
    this.participants = participants;
  }

  /// Empty also for those who were removed, and without an account after the board was closed.
  Optional<Seated> at(BoardId id, Page page, HttpServletRequest request) {
    var board = boards.known(id);
    return participant(board, page.actor(), request)
        .filter(who -> !who.revoked())
        .map(who -> seated(board, page, who));
  }

  private Seated seated(KnownBoard board, Page page, Participant who) {
    var keeper = page.may(BoardAction.FACILITATE, board.is());
    return new Seated(board, kept.at(board), who, keeper, page.actor());
  }

  /// Also one who was removed, so that nobody joins twice.
  Optional<Participant> participant(KnownBoard board, Actor actor, HttpServletRequest request) {
    var person = actor.person();
    var own = person == null ? Optional.<Participant>empty() : signedIn(board, person);
    if (own.isPresent() || board.is().isClosed()) return own;
    return secret(board.id(), request).flatMap(secret -> participants.of(board.id(), secret));
  }

  private Optional<Participant> signedIn(KnownBoard board, PersonId person) {
    return participants.of(board.id(), person);
  }

  private static Optional<Secret> secret(BoardId board, HttpServletRequest request) {
    var cookies = Objects.requireNonNullElse(request.getCookies(), new Cookie[0]);
    return Arrays.stream(cookies)
        .filter(cookie -> cookie.getName().equals(name(board)))
        .map(Cookie::getValue)
        .findFirst()
        .map(Secret::new);
  }

  static String cookie(BoardId board, Secret secret, @Nullable String scheme) {
    return ResponseCookie.from(name(board), secret.text())
        .path("/")
        .httpOnly(true)
        .secure("https".equals(scheme))
        .sameSite("Lax")
        .maxAge(LONGEST)
        .build()
        .toString();
  }

  private static String name(BoardId board) {
    return "nastenka-"
        + board.value().toString().substring(0, 8)
        + board.value().toString().substring(28);
  }
}
