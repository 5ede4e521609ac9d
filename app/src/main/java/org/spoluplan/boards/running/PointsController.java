package org.spoluplan.boards.running;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.spoluplan.access.PublicPage;
import org.spoluplan.boards.BoardId;
import org.spoluplan.boards.state.Step;
import org.spoluplan.page.Form;
import org.spoluplan.page.Page;
import org.spoluplan.page.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Points are given, by participants and for people in the room; and the last step is taken back.
@Controller
class PointsController {

  private static final String SECRET = "whoever has a seat at the board, which each step asks";
  private static final UUID NOTHING = new UUID(0, 0);
  private static final int MANY = 1000;

  private final Steps steps;
  private final Accepting accepting;

  PointsController(Steps steps, Accepting accepting) {
    this.steps = steps;
    this.accepting = accepting;
  }

  /// `give` is what gets the points, a colon and how many: one button is one choice.
  @PostMapping("/nastenky/{id}/body")
  @PublicPage(because = SECRET)
  Reply give(
      @PathVariable BoardId id,
      Page page,
      Form form,
      HttpServletRequest request,
      HttpServletResponse response) {
    var asked = new Steps.Request(id, page, form, request, response);
    return steps.take(asked, PointsController::given);
  }

  private static Step given(Form form) {
    var parts = form.value("give").split(":", 2);
    try {
      if (parts.length == 2) {
        return new Step.Give(UUID.fromString(parts[0]), Integer.parseInt(parts[1]));
      }
    } catch (IllegalArgumentException e) {
      // answered below, like nothing chosen
    }
    form.reject("give", "form.error.choose");
    return new Step.Give(NOTHING, 0);
  }

  @PostMapping("/nastenky/{id}/body-mistnosti")
  @PublicPage(because = SECRET)
  Reply giveForRoom(
      @PathVariable BoardId id,
      Page page,
      Form form,
      HttpServletRequest request,
      HttpServletResponse response) {
    var asked = new Steps.Request(id, page, form, request, response);
    return steps.take(
        asked,
        typed -> {
          var target = typed.optionalId("target");
          var count = typed.integer("count", 0, MANY);
          return new Step.GiveForRoom(target == null ? NOTHING : target, count);
        });
  }

  /// One's own last step.
  @PostMapping("/nastenky/{id}/zpet")
  @PublicPage(because = SECRET)
  Reply undo(
      @PathVariable BoardId id,
      Page page,
      Form form,
      HttpServletRequest request,
      HttpServletResponse response) {
    var asked = new Steps.Request(id, page, form, request, response);
    return steps.seated(
        asked, seated -> steps.answer(asked, seated, accepting.undo(seated, asked.act())));
  }

  /// Any step, by the facilitator.
  @PostMapping("/nastenky/{id}/zmeny/{number}/zpet")
  @PublicPage(because = SECRET)
  Reply undo(
      @PathVariable BoardId id,
      @PathVariable long number,
      Page page,
      Form form,
      HttpServletRequest request,
      HttpServletResponse response) {
    var asked = new Steps.Request(id, page, form, request, response);
    return steps.seated(
        asked, seated -> steps.answer(asked, seated, accepting.undo(seated, number, asked.act())));
  }
}
