package org.spoluplan.boards.running;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.spoluplan.boards.state.ParticipantId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/// Limits for joining and writing, for one participant and for one address. A whole room often
/// comes from one address, so its limits are wide.
@Component
class Paces {

  private static final int REMEMBERED = 10_000;

  private final Pace joining;
  private final Pace guessing;
  private final Pace writing;
  private final Pace writingFrom;

  /// @param joins    a minute from one address
  /// @param guesses  wrong codes a minute from one address
  /// @param notes    steps a minute of one participant
  /// @param notesAll steps a minute from one address
  Paces(
      @Value("${spoluplan.boards.joins-per-minute}") int joins,
      @Value("${spoluplan.boards.wrong-codes-per-minute}") int guesses,
      @Value("${spoluplan.boards.steps-per-minute}") int notes,
      @Value("${spoluplan.boards.steps-per-minute-from-address}") int notesAll) {
    this.joining = new Pace(joins, REMEMBERED, System::nanoTime);
    this.guessing = new Pace(guesses, REMEMBERED, System::nanoTime);
    this.writing = new Pace(notes, REMEMBERED, System::nanoTime);
    this.writingFrom = new Pace(notesAll, REMEMBERED, System::nanoTime);
  }

  /// @return true when it is too fast; the answer then says when to try again
  boolean tooManyJoins(HttpServletRequest request, HttpServletResponse response) {
    return tooFast(joining.take(request.getRemoteAddr()), response);
  }

  boolean tooManyGuesses(HttpServletRequest request, HttpServletResponse response) {
    return tooFast(guessing.take(request.getRemoteAddr()), response);
  }

  boolean tooManySteps(
      ParticipantId who, HttpServletRequest request, HttpServletResponse response) {
    return tooFast(writing.take(who.value().toString()), response)
        || tooFast(writingFrom.take(request.getRemoteAddr()), response);
  }

  private static boolean tooFast(Optional<Duration> wait, HttpServletResponse response) {
    wait.ifPresent(
        time ->
            response.setHeader(
                HttpHeaders.RETRY_AFTER, Long.toString(time.plusMillis(999).toSeconds())));
    return wait.isPresent();
  }
}
