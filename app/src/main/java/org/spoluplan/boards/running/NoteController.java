package org.spoluplan.boards.running;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.spoluplan.access.Access;
import org.spoluplan.access.PublicPage;
import org.spoluplan.boards.BoardAction;
import org.spoluplan.boards.BoardId;
import org.spoluplan.boards.NoteId;
import org.spoluplan.boards.state.BoardRefusal;
import org.spoluplan.boards.state.Note;
import org.spoluplan.boards.state.Sight;
import org.spoluplan.boards.state.Step;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.kernel.Refusal;
import org.spoluplan.page.Form;
import org.spoluplan.page.Page;
import org.spoluplan.page.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Notes: written, changed, taken back, hidden.
@Controller
class NoteController {

  private static final String SECRET = "whoever has a seat at the board, which each step asks";

  /// Of what the browser may send; how long a note may be says its board.
  private static final int LONGEST = 20_000;

  private final Access access;
  private final Seats seats;
  private final BoardRegister boards;
  private final KeptBoards kept;
  private final Steps steps;
  private final Accepting accepting;
  private final BoardPages pages;

  NoteController(
      Access access,
      Seats seats,
      BoardRegister boards,
      KeptBoards kept,
      Steps steps,
      Accepting accepting,
      BoardPages pages) {
    this.access = access;
    this.seats = seats;
    this.boards = boards;
    this.kept = kept;
    this.steps = steps;
    this.accepting = accepting;
    this.pages = pages;
  }

  @PostMapping("/nastenky/{id}/listky")
  @PublicPage(because = SECRET)
  Reply write(
      @PathVariable BoardId id,
      Page page,
      Form form,
      HttpServletRequest request,
      HttpServletResponse response) {
    var asked = new Steps.Request(id, page, form, request, response);
    return steps.seated(
        asked,
        seated -> {
          var note = Objects.requireNonNullElseGet(form.optionalId("note"), UUID::randomUUID);
          var longest = seated.board().frame().noteLength();
          var text = form.text("text", longest);
          if (!form.valid()) return pages.show(page, seated, form).asInvalid();
          var step =
              new Step.Write(new NoteId(note), text, form.value("column"), form.checked("room"));
          return steps.take(asked, seated, step, note);
        });
  }

  @GetMapping("/nastenky/{id}/listky/{note}")
  @PublicPage(because = "participants have the secret of the board, others are asked by permission")
  Reply show(
      @PathVariable BoardId id, @PathVariable NoteId note, Page page, HttpServletRequest request) {
    var seated = seats.at(id, page, request);
    if (seated.isPresent()) {
      var found = note(seated.get().sight(), note);
      return pages.note(page, seated.get(), found, filled(found), false);
    }
    var board = boards.known(id);
    if (!access.permits(page.actor(), BoardAction.toView(board.is()), board.is())) {
      return pages.stranger(page);
    }
    var state = kept.at(board);
    return pages.note(page, board, state, note(new Sight(state, null, false), note));
  }

  private static Note note(Sight sight, NoteId id) {
    return sight
        .state()
        .note(id)
        .filter(sight::sees)
        .orElseThrow(() -> new NotFound(NoteId.KIND, id.value()));
  }

  private static Form filled(Note note) {
    return Form.filled(Map.of("text", note.text(), "version", note.version()));
  }

  @PostMapping("/nastenky/{id}/listky/{note}/text")
  @PublicPage(because = SECRET)
  Reply reword(
      @PathVariable BoardId id,
      @PathVariable NoteId note,
      Page page,
      Form form,
      HttpServletRequest request,
      HttpServletResponse response) {
    var asked = new Steps.Request(id, page, form, request, response);
    return steps.seated(
        asked,
        seated -> {
          var text = form.text("text", seated.board().frame().noteLength());
          var version = form.integer("version", 1, Integer.MAX_VALUE);
          if (!form.valid()) return invalid(page, seated, note, form);
          return accepting
              .take(seated, new Step.Reword(note, version, text), asked.act())
              .either(
                  _ -> org.spoluplan.page.Redirect.to(seated.board().path()),
                  refusal -> refused(asked, seated, note, refusal));
        });
  }

  private Reply invalid(Page page, Seated seated, NoteId note, Form form) {
    return pages.note(page, seated, note(seated.sight(), note), form, false).asInvalid();
  }

  /// Both texts stand beside each other, and saving again saves over the newer one.
  private Reply refused(Steps.Request asked, Seated seated, NoteId note, Refusal refusal) {
    if (refusal != BoardRefusal.NOTE_CHANGED) {
      return pages.refused(asked.page(), seated, asked.form(), refusal);
    }
    var state = kept.now(seated.board().id());
    var now = new Seated(seated.board(), state, seated.who(), seated.keeper(), seated.actor());
    var newest = note(now.sight(), note);
    var form = asked.form().with("version", newest.version());
    return pages.note(asked.page().refusing(refusal), now, newest, form, true).refused(refusal);
  }

  @PostMapping("/nastenky/{id}/listky/{note}/vzit-zpet")
  @PublicPage(because = SECRET)
  Reply withdraw(
      @PathVariable BoardId id,
      @PathVariable NoteId note,
      Page page,
      Form form,
      HttpServletRequest request,
      HttpServletResponse response) {
    var asked = new Steps.Request(id, page, form, request, response);
    return steps.take(asked, _ -> new Step.Withdraw(note));
  }

  @PostMapping("/nastenky/{id}/listky/{note}/skryt")
  @PublicPage(because = SECRET)
  Reply hide(
      @PathVariable BoardId id,
      @PathVariable NoteId note,
      Page page,
      Form form,
      HttpServletRequest request,
      HttpServletResponse response) {
    var asked = new Steps.Request(id, page, form, request, response);
    return steps.seated(
        asked,
        seated -> {
          var reason = form.text("reason", 300);
          if (!form.valid()) return invalid(page, seated, note, form);
          return steps.take(asked, seated, new Step.Hide(note, reason), asked.act());
        });
  }

  @PostMapping("/nastenky/{id}/listky/{note}/ukazat")
  @PublicPage(because = SECRET)
  Reply unhide(
      @PathVariable BoardId id,
      @PathVariable NoteId note,
      Page page,
      Form form,
      HttpServletRequest request,
      HttpServletResponse response) {
    var asked = new Steps.Request(id, page, form, request, response);
    return steps.take(asked, _ -> new Step.Show(note));
  }

  @PostMapping("/nastenky/{id}/listky/{note}/rozdelit")
  @PublicPage(because = SECRET)
  Reply split(
      @PathVariable BoardId id,
      @PathVariable NoteId note,
      Page page,
      Form form,
      HttpServletRequest request,
      HttpServletResponse response) {
    var asked = new Steps.Request(id, page, form, request, response);
    return steps.take(
        asked,
        typed ->
            new Step.Split(
                note,
                typed.values("part").stream()
                    .filter(part -> !part.isBlank() && part.length() <= LONGEST)
                    .map(part -> new Step.Part(new NoteId(UUID.randomUUID()), part))
                    .toList()));
  }
}
