package org.spoluplan.boards.running;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.spoluplan.access.PublicPage;
import org.spoluplan.boards.BoardId;
import org.spoluplan.boards.Phase;
import org.spoluplan.boards.state.ParticipantId;
import org.spoluplan.boards.state.Settings;
import org.spoluplan.boards.state.Step;
import org.spoluplan.page.Form;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// What the facilitator does with a board and its people.
@Controller
class LeadController {

  private static final String SECRET = "whoever has a seat at the board, which each step asks";
  private static final int LONGEST_MINUTES = 180;

  private final Steps steps;
  private final Leading leading;
  private final Clock clock;

  LeadController(Steps steps, Leading leading, Clock clock) {
    this.steps = steps;
    this.leading = leading;
    this.clock = clock;
  }

  @PostMapping("/nastenky/{id}/faze")
  @PublicPage(because = SECRET)
  Reply phase(
      @PathVariable BoardId id,
      Page page,
      Form form,
      HttpServletRequest request,
      HttpServletResponse response) {
    var asked = new Steps.Request(id, page, form, request, response);
    return steps.seated(
        asked,
        seated -> {
          var phase = form.choice("phase", Phase.class);
          return steps.answer(asked, seated, leading.moveTo(seated, phase, asked.act()));
        });
  }

  @PostMapping("/nastenky/{id}/nastaveni")
  @PublicPage(because = SECRET)
  Reply settings(
      @PathVariable BoardId id,
      Page page,
      Form form,
      HttpServletRequest request,
      HttpServletResponse response) {
    var asked = new Steps.Request(id, page, form, request, response);
    return steps.seated(
        asked,
        seated -> {
          var each = form.integer("each", 1, Settings.MOST_POINTS);
          var most = form.integer("most", 1, Settings.MOST_POINTS);
          var display =
              new Step.Display(
                  form.checked("locked"), form.checked("authors"), form.checked("totals"));
          if (!form.valid())
            return Redirect.to(seated.board().path()).warning(page.t("board.lead.numbers"));
          return steps.answer(
              asked, seated, leading.set(seated, display, new Step.Allow(each, most)));
        });
  }

  @PostMapping("/nastenky/{id}/casovac")
  @PublicPage(because = SECRET)
  Reply timer(
      @PathVariable BoardId id,
      Page page,
      Form form,
      HttpServletRequest request,
      HttpServletResponse response) {
    var asked = new Steps.Request(id, page, form, request, response);
    return steps.take(
        asked,
        typed -> {
          if (typed.checked("stop")) return new Step.Timer(null);
          var minutes = typed.integer("minutes", 1, LONGEST_MINUTES);
          return new Step.Timer(clock.instant().plus(Duration.ofMinutes(minutes)));
        });
  }

  @PostMapping("/nastenky/{id}/ucastnici/{participant}")
  @PublicPage(because = SECRET)
  Reply participant(
      @PathVariable BoardId id,
      @PathVariable UUID participant,
      Page page,
      Form form,
      HttpServletRequest request,
      HttpServletResponse response) {
    var asked = new Steps.Request(id, page, form, request, response);
    var who = new ParticipantId(participant);
    return steps.seated(
        asked,
        seated ->
            switch (form.value("do")) {
              case "predat" ->
                  steps.answer(asked, seated, leading.handOver(seated, who, asked.act()));
              case "odebrat" -> steps.left(asked, seated, leading.revoke(seated, who, true));
              default -> steps.left(asked, seated, leading.revoke(seated, who, false));
            });
  }
}
