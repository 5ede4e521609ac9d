package org.spoluplan.network.requests;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Access;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.network.requests.RequestViews.StatementView;
import org.spoluplan.network.requests.Statement.Answer;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.territory.Territory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Where a municipality gives its statement to a request.
@Controller
@RequestMapping("/sit/vyjadreni/{id}")
class StatementController {

  private static final int TEXT = 4000;

  private final Access access;
  private final Requests requests;
  private final Statements statements;
  private final Stating stating;
  private final ServiceLines lines;
  private final Offices offices;
  private final Territory territory;

  StatementController(
      Access access,
      Requests requests,
      Statements statements,
      Stating stating,
      ServiceLines lines,
      Offices offices,
      Territory territory) {
    this.access = access;
    this.requests = requests;
    this.statements = statements;
    this.stating = stating;
    this.lines = lines;
    this.offices = offices;
    this.territory = territory;
  }

  @GetMapping
  Reply show(Page page, @PathVariable StatementId id) {
    return show(page, Form.empty(), permitted(page, id));
  }

  @PostMapping
  Reply answer(Page page, Form form, @PathVariable StatementId id) {
    var statement = permitted(page, id);
    var answer = read(form);
    if (answer.isEmpty()) return show(page, form, statement).asInvalid();
    return switch (stating.answer(page.actor(), id, answer.get())) {
      case Outcome.Done<StatementId> _ ->
          Redirect.to(statement.request().path()).saying(page.t("request.statement.thanks"));
      case Outcome.Refused<StatementId>(var reason) ->
          show(page.refusing(reason), form, statements.get(id)).refused(reason);
    };
  }

  /// Who speaks for the municipality, where nobody knew. The region says so: a neighbour could
  /// otherwise speak for it.
  @PostMapping("/urad")
  Reply assign(Page page, Form form, @PathVariable StatementId id) {
    var statement = statements.get(id);
    var request = requests.get(statement.request());
    access.require(page.actor(), RequestAction.DECIDE, request.deciding());
    var office = form.optionalId("office");
    if (office == null || !offices.isTownHall(new OrganisationId(office))) {
      return Redirect.to(request.path()).warning(page.t("request.office.choose"));
    }
    return stating
        .assign(page.actor(), id, new OrganisationId(office))
        .either(
            _ -> Redirect.to(request.path()).saying(page.t("request.office.asked")),
            reason -> Redirect.to(request.path()).warning(page.t(reason)));
  }

  private static Optional<Answer> read(Form form) {
    var kind = form.choice("answer", Answer.Kind.class);
    var reason = form.optionalText("reason", TEXT);
    var condition = form.optionalText("condition", TEXT);
    var answer = form.valid() ? answer(form, kind, reason, condition) : null;
    return Optional.ofNullable(answer);
  }

  private static @Nullable Answer answer(
      Form form, Answer.Kind kind, @Nullable String reason, @Nullable String condition) {
    return switch (kind) {
      case YES -> new Answer.Yes(reason);
      case NO -> {
        if (reason == null) form.reject("reason", "request.error.reason");
        yield reason == null ? null : new Answer.No(reason);
      }
      case CONDITIONAL -> {
        if (condition == null) form.reject("condition", "request.error.conditions");
        yield condition == null ? null : new Answer.Conditional(condition, reason);
      }
    };
  }

  private Html show(Page page, Form form, Statement statement) {
    var request = requests.get(statement.request());
    var name = territory.name(statement.municipality());
    var view = new StatementView(request, statement, name, lines.of(page, request, true));
    return Html.of((out, i) -> JtestatementGenerated.render(out, i, page, form, view));
  }

  private Statement permitted(Page page, StatementId id) {
    var statement = statements.get(id);
    access.require(page.actor(), RequestAction.STATE, statement);
    return statement;
  }
}
