package org.spoluplan.boards.running;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.spoluplan.boards.BoardId;
import org.spoluplan.boards.state.Step;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.page.Form;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// What all steps at a board have in common: who takes it, not too fast, and back to the board.
@Component
class Steps {

  /// What comes with the request of a step.
  record Request(
      BoardId board,
      Page page,
      Form form,
      HttpServletRequest request,
      HttpServletResponse response) {

    /// Made by the client. A form without one acts each time it is sent.
    UUID act() {
      return Objects.requireNonNullElseGet(form.optionalId("act"), UUID::randomUUID);
    }
  }

  private final Seats seats;
  private final Paces paces;
  private final Accepting accepting;
  private final BoardPages pages;

  Steps(Seats seats, Paces paces, Accepting accepting, BoardPages pages) {
    this.seats = seats;
    this.paces = paces;
    this.accepting = accepting;
    this.pages = pages;
  }

  /// For those who have a seat.
  Reply seated(Request asked, Function<Seated, Reply> then) {
    var seated = seats.at(asked.board(), asked.page(), asked.request());
    if (seated.isEmpty()) return pages.stranger(asked.page());
    if (paces.tooManySteps(seated.get().who().id(), asked.request(), asked.response())) {
      return pages
          .refused(asked.page(), seated.get(), asked.form(), JoinRefusal.TOO_FAST)
          .with(HttpStatus.TOO_MANY_REQUESTS);
    }
    return then.apply(seated.get());
  }

  Reply take(Request asked, Seated seated, Step step, UUID act) {
    return answer(asked, seated, accepting.take(seated, step, act));
  }

  Reply take(Request asked, Function<Form, Step> read) {
    return seated(
        asked,
        seated -> {
          var step = read.apply(asked.form());
          if (!asked.form().valid()) {
            return pages.show(asked.page(), seated, asked.form()).asInvalid();
          }
          return take(asked, seated, step, asked.act());
        });
  }

  Reply answer(Request asked, Seated seated, Outcome<Accepted> outcome) {
    return outcome.either(
        _ -> Redirect.to(seated.board().path()),
        refusal -> pages.refused(asked.page(), seated, asked.form(), refusal));
  }

  Reply left(Request asked, Seated seated, Outcome<Participant> outcome) {
    return outcome.either(
        _ -> Redirect.to(seated.board().path()),
        refusal -> pages.refused(asked.page(), seated, asked.form(), refusal));
  }
}
