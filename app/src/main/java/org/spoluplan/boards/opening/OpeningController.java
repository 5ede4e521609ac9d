package org.spoluplan.boards.opening;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Access;
import org.spoluplan.access.Scoped;
import org.spoluplan.boards.BoardAction;
import org.spoluplan.boards.running.BoardRegister;
import org.spoluplan.boards.running.NewBoard;
import org.spoluplan.boards.state.Layout;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.meetings.AgendaItem;
import org.spoluplan.meetings.AgendaItemId;
import org.spoluplan.meetings.Agendas;
import org.spoluplan.meetings.Bodies;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.meetings.BodySummary;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.Meetings;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// Boards of one's bodies, and opening a new one.
@Controller
class OpeningController {

  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_PURPOSE = 2000;
  private static final int MOST_COLUMNS = 12;

  private final Access access;
  private final BoardRegister boards;
  private final Templates templates;
  private final Opening opening;
  private final Agendas agendas;
  private final Meetings meetings;
  private final Bodies bodies;

  OpeningController(
      Access access,
      BoardRegister boards,
      Templates templates,
      Opening opening,
      Agendas agendas,
      Meetings meetings,
      Bodies bodies) {
    this.access = access;
    this.boards = boards;
    this.templates = templates;
    this.opening = opening;
    this.agendas = agendas;
    this.meetings = meetings;
    this.bodies = bodies;
  }

  /// Where a board belongs.
  private record Home(BodySummary body, @Nullable Meeting meeting, @Nullable AgendaItem item)
      implements Scoped {

    @Override
    public java.util.Set<java.util.UUID> scopes() {
      return meeting == null ? body.scopes() : meeting.scopes();
    }

    String title(Page page) {
      if (item != null) return item.title();
      return page.t("board.open.default", body.briefName());
    }

    String query() {
      if (item != null) return "bod=" + item.id().value();
      if (meeting != null) return "jednani=" + meeting.id().value();
      return "skupina=" + body.id().value();
    }
  }

  @GetMapping("/nastenky")
  Reply list(Page page) {
    access.require(page.actor(), BoardAction.VIEW, somewhere(page));
    var seen =
        boards.all().stream().filter(board -> page.may(BoardAction.toView(board), board)).toList();
    var own = bodies.list(access.reach(page.actor(), BoardAction.FACILITATE)).stream().toList();
    return Html.of((out, i) -> JteboardsGenerated.render(out, i, page, seen, own));
  }

  /// Whoever may see boards of some body sees the list of those.
  private Scoped somewhere(Page page) {
    var reach = access.reach(page.actor(), BoardAction.VIEW);
    return reach.everywhere() ? Scoped.EVERYWHERE : reach::scopes;
  }

  @GetMapping("/nastenky/nova")
  Reply form(Page page, Form form) {
    var home = home(form);
    access.require(page.actor(), BoardAction.FACILITATE, home);
    var filled = Form.filled(Map.of("title", home.title(page), "template", Template.EMPTY));
    return form(page, home, filled);
  }

  /// One press of a button opens a board with one column; the form says more.
  @PostMapping("/nastenky")
  Reply open(Page page, Form form) {
    var home = home(form);
    access.require(page.actor(), BoardAction.FACILITATE, home);
    var title = Optional.ofNullable(form.optionalText("title", LONGEST_TITLE));
    var purpose = form.optionalText("purpose", LONGEST_PURPOSE);
    var template = template(form);
    var columns =
        form.value("columns").lines().map(String::strip).filter(s -> !s.isEmpty()).toList();
    if (columns.size() > MOST_COLUMNS
        || columns.stream().anyMatch(s -> s.length() > LONGEST_TITLE)) {
      form.reject("columns", "board.open.too-many", MOST_COLUMNS);
    }
    if (!form.valid()) return form(page, home, form).asInvalid();
    var own = !columns.isEmpty();
    var named = title.orElseGet(() -> home.title(page));
    var board =
        opening.open(
            page.actor(),
            new NewBoard(
                named.length() > LONGEST_TITLE ? named.substring(0, LONGEST_TITLE) : named,
                purpose,
                home.body().id(),
                home.meeting() == null ? null : home.meeting().id(),
                home.item() == null ? null : home.item().id(),
                home.item() != null && home.item().confidential(),
                own ? null : template.code(),
                own ? null : template.number(),
                own ? Layout.of(named, columns) : template.layout()));
    return Redirect.to(board.path());
  }

  private Template template(Form form) {
    var code = form.value("template");
    var found = templates.find(code.isEmpty() ? Template.EMPTY : code);
    if (found.isEmpty()) form.reject("template", "form.error.choose");
    return found.orElseGet(() -> templates.list().getFirst());
  }

  private Html form(Page page, Home home, Form form) {
    var list = List.copyOf(templates.list());
    return Html.of(
        (out, i) -> JteopenGenerated.render(out, i, page, list, home.body(), hidden(home), form));
  }

  /// Name and value of the field that says where the board belongs.
  private static List<String> hidden(Home home) {
    return List.of(home.query().split("=", 2));
  }

  private Home home(Form form) {
    var item = form.optionalId("bod");
    if (item != null) {
      var point = agendas.get(new AgendaItemId(item));
      var meeting = meetings.get(point.meeting());
      return new Home(meeting.body(), meeting, point);
    }
    var meeting = form.optionalId("jednani");
    if (meeting != null) {
      var at = meetings.get(new MeetingId(meeting));
      return new Home(at.body(), at, null);
    }
    var body = form.optionalId("skupina");
    if (body == null) throw new NotFound("body", "");
    return new Home(Objects.requireNonNull(bodies.get(new BodyId(body))), null, null);
  }
}
