package org.spoluplan.boards.running;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PublicPage;
import org.spoluplan.boards.BoardId;
import org.spoluplan.boards.NoteId;
import org.spoluplan.boards.state.StackId;
import org.spoluplan.boards.state.Step;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.page.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Notes are moved, put on stacks and merged.
@Controller
class GroupingController {

  private static final String SECRET = "whoever has a seat at the board, which each step asks";
  private static final String STACK = "h:";
  private static final String COLUMN = "s:";

  private final Seats seats;
  private final Steps steps;
  private final BoardPages pages;

  GroupingController(Seats seats, Steps steps, BoardPages pages) {
    this.seats = seats;
    this.steps = steps;
    this.pages = pages;
  }

  /// What is done with the picked notes says `where`: a column, a stack, a new stack, one note.
  @PostMapping("/nastenky/{id}/vyber")
  @PublicPage(because = SECRET)
  Reply choose(
      @PathVariable BoardId id,
      Page page,
      Form form,
      HttpServletRequest request,
      HttpServletResponse response) {
    var asked = new Steps.Request(id, page, form, request, response);
    return steps.seated(
        asked,
        seated -> {
          var notes = form.ids("notes").stream().map(NoteId::new).toList();
          if (notes.isEmpty()) form.reject("notes", "board.choose.none");
          if (!form.valid()) return pages.show(page, seated, form).asInvalid();
          return steps.take(asked, seated, step(seated, form, notes), asked.act());
        });
  }

  private static Step step(Seated seated, Form form, List<NoteId> notes) {
    var where = form.value("where");
    var made = Objects.requireNonNullElseGet(form.optionalId("made"), UUID::randomUUID);
    var title = form.value("title").strip();
    if (where.startsWith(COLUMN)) {
      var before = form.optionalId("before");
      return new Step.Move(
          notes, where.substring(COLUMN.length()), before == null ? null : new NoteId(before));
    }
    if (where.startsWith(STACK)) {
      return new Step.Put(notes, new StackId(id(where.substring(STACK.length()))), "");
    }
    if (where.equals("merge")) {
      return new Step.Merge(
          new NoteId(made), title.isEmpty() ? joined(seated, notes) : title, notes);
    }
    var named = title.isEmpty() ? called(seated, notes) : title;
    return new Step.Put(notes, new StackId(made), named);
  }

  /// A stack without a title is called by how its first note begins.
  private static String called(Seated seated, List<NoteId> notes) {
    var text = joined(seated, notes.subList(0, 1)).lines().findFirst().orElse("");
    return text.length() <= SHORT ? text : text.substring(0, SHORT) + "…";
  }

  private static final int SHORT = 60;

  private static String joined(Seated seated, List<NoteId> notes) {
    return notes.stream()
        .flatMap(id -> seated.state().note(id).stream())
        .filter(seated.sight()::reads)
        .map(note -> note.text())
        .collect(Collectors.joining("\n"));
  }

  private static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      return new UUID(0, 0);
    }
  }

  @GetMapping("/nastenky/{id}/hromadky/{stack}")
  @PublicPage(because = SECRET)
  Reply stack(
      @PathVariable BoardId id,
      @PathVariable StackId stack,
      Page page,
      HttpServletRequest request) {
    return seats
        .at(id, page, request)
        .map(seated -> stack(page, seated, stack, null))
        .orElseGet(() -> pages.stranger(page));
  }

  private static Html stack(Page page, Seated seated, StackId id, @Nullable Form typed) {
    var stack = seated.state().stack(id).orElseThrow(() -> new NotFound("stack", id.value()));
    var path = seated.board().path() + "/hromadky/" + id.value();
    var form = typed == null ? Form.filled(Map.of("title", stack.title())) : typed;
    return Html.of(
        (out, i) ->
            JtestackpageGenerated.render(out, i, page, seated.board(), path, stack.title(), form));
  }

  @PostMapping("/nastenky/{id}/hromadky/{stack}/nazev")
  @PublicPage(because = SECRET)
  Reply title(
      @PathVariable BoardId id,
      @PathVariable StackId stack,
      Page page,
      Form form,
      HttpServletRequest request,
      HttpServletResponse response) {
    var asked = new Steps.Request(id, page, form, request, response);
    return steps.seated(
        asked,
        seated -> {
          var title = form.text("title", 200);
          if (!form.valid()) return stack(page, seated, stack, form).asInvalid();
          return steps.take(asked, seated, new Step.Title(stack, title), asked.act());
        });
  }

  @PostMapping("/nastenky/{id}/hromadky/{stack}/rozlozit")
  @PublicPage(because = SECRET)
  Reply dissolve(
      @PathVariable BoardId id,
      @PathVariable StackId stack,
      Page page,
      Form form,
      HttpServletRequest request,
      HttpServletResponse response) {
    var asked = new Steps.Request(id, page, form, request, response);
    return steps.take(asked, _ -> new Step.Dissolve(stack));
  }
}
