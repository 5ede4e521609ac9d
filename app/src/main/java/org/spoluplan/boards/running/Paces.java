package org.spoluplan.boards.running;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.spoluplan.boards.state.ParticipantId;
import org.spoluplan.kernel.Rate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/// Limits for joining and writing, for one participant and for one address. A whole room often
/// comes from one address, so its limits are wide.
@Component
class Paces {

  private static final int REMEMBERED = 10_000;

  private final Rate joining;
  private final Rate guessing;
  private final Rate writing;
  private final Rate writingFrom;

  /// @param joins    a minute from one address
  /// @param guesses  wrong codes a minute from one address
  /// @param notes    steps a minute of one participant
  /// @param notesAll steps a minute from one address
  Paces(
      @Value("${spoluplan.boards.joins-per-minute}") int joins,
      @Value("${spoluplan.boards.wrong-codes-per-minute}") int guesses,
      @Value("${spoluplan.boards.steps-per-minute}") int notes,
      @Value("${spoluplan.boards.steps-per-minute-from-address}") int notesAll) {
    this.joining = new Rate(joins, REMEMBERED);
    this.guessing = new Rate(guesses, REMEMBERED);
    this.writing = new Rate(notes, REMEMBERED);
    this.writingFrom = new Rate(notesAll, REMEMBERED);
  }

  /// @return true when it is too fast; the answer then says when to try again
  boolean tooManyJoins(HttpServletRequest request, HttpServletResponse response) {
    return tooFast(joining.take(request.getRemoteAddr(), now()), response);
  }

  boolean tooManyGuesses(HttpServletRequest request, HttpServletResponse response) {
    return tooFast(guessing.take(request.getRemoteAddr(), now()), response);
  }

  boolean tooManySteps(
      ParticipantId who, HttpServletRequest request, HttpServletResponse response) {
    return tooFast(writing.take(who.value().toString(), now()), response)
        || tooFast(writingFrom.take(request.getRemoteAddr(), now()), response);
  }

  /// Clients go by the clock on the wall, whatever day the application keeps.
  private static Instant now() {
    return InstantSource.system().instant();
  }

  private static boolean tooFast(Optional<Duration> wait, HttpServletResponse response) {
    wait.ifPresent(
        time ->
            response.setHeader(
                HttpHeaders.RETRY_AFTER, Long.toString(time.plusMillis(999).toSeconds())));
    return wait.isPresent();
  }
}
