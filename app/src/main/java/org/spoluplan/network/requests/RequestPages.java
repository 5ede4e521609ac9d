package org.spoluplan.network.requests;

import java.time.Clock;
import java.util.List;
import org.spoluplan.codelists.CodeItem;
import org.spoluplan.codelists.CodeList;
import org.spoluplan.codelists.CodeLists;
import org.spoluplan.kernel.Today;
import org.spoluplan.meetings.Bodies;
import org.spoluplan.meetings.BodySummary;
import org.spoluplan.meetings.MeetingAction;
import org.spoluplan.network.NetworkWords;
import org.spoluplan.network.requests.RequestViews.Line;
import org.spoluplan.network.requests.RequestViews.Listing;
import org.spoluplan.network.requests.RequestViews.RequestView;
import org.spoluplan.network.requests.RequestViews.StatementLine;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Option;
import org.spoluplan.page.Page;
import org.spoluplan.people.Organisation;
import org.spoluplan.people.Organisations;
import org.spoluplan.territory.Territory;
import org.spoluplan.thread.GoldenThread;
import org.springframework.stereotype.Component;

/// The list of requests and the page of one.
@Component
class RequestPages {

  private final Requests requests;
  private final ServiceLines lines;
  private final Carrying carrying;
  private final Offices offices;
  private final Reservations reservations;
  private final LinkingServices linking;
  private final NetworkWords words;
  private final CodeLists codes;
  private final Bodies bodies;
  private final Organisations organisations;
  private final Territory territory;
  private final GoldenThread thread;
  private final Clock clock;

  RequestPages(
      Requests requests,
      ServiceLines lines,
      Carrying carrying,
      Offices offices,
      Reservations reservations,
      LinkingServices linking,
      NetworkWords words,
      CodeLists codes,
      Bodies bodies,
      Organisations organisations,
      Territory territory,
      GoldenThread thread,
      Clock clock) {
    this.requests = requests;
    this.lines = lines;
    this.carrying = carrying;
    this.offices = offices;
    this.reservations = reservations;
    this.linking = linking;
    this.words = words;
    this.codes = codes;
    this.bodies = bodies;
    this.organisations = organisations;
    this.territory = territory;
    this.thread = thread;
    this.clock = clock;
  }

  Html list(Page page) {
    var seen = requests.list().stream().filter(one -> page.may(RequestAction.VIEW, one)).toList();
    var mine =
        seen.stream()
            .filter(one -> page.may(RequestAction.FILE, one.filing()))
            .map(RequestPages::line)
            .toList();
    var all = seen.stream().filter(one -> one.submitted() != null).map(RequestPages::line).toList();
    var view = new Listing(mine, all, page.maySomewhere(RequestAction.FILE));
    return Html.of((out, i) -> JterequestsGenerated.render(out, i, page, view));
  }

  private static Line line(NetworkRequest request) {
    var open = (int) request.statements().stream().filter(Statement::isOpen).count();
    return new Line(request, request.statements().size() - open);
  }

  Html show(Page page, NetworkRequest request) {
    return show(page, Form.empty(), request);
  }

  Html show(Page page, Form form, NetworkRequest request) {
    var view = view(page, request);
    var today = Today.of(clock);
    return Html.of((out, i) -> JterequestGenerated.render(out, i, page, form, today, view));
  }

  private RequestView view(Page page, NetworkRequest request) {
    var involved = page.may(RequestAction.SEE_COSTS, request.involved());
    var carries = page.may(RequestAction.CARRY, request.carrying());
    var decides = page.may(RequestAction.DECIDE, request.deciding());
    return new RequestView(
        request,
        words.region(request.is().region()),
        organisations.find(request.is().keeper()).map(Organisation::name).orElse(""),
        group(request),
        involved,
        page.may(RequestAction.FILE, request.filing()),
        carries,
        decides,
        lines.of(page, request, involved),
        request.statements().stream().map(one -> statement(page, one)).toList(),
        lacks(page, request),
        offered(request, carries, decides),
        carries ? groups(page) : List.of(),
        carries ? townHalls() : List.of(),
        decides ? levels(page) : List.of(),
        carrying.draft(request),
        reservations.find(request.id()),
        linkable(page, request, decides),
        thread.of(request.id().thing(), page));
  }

  private List<Option> linkable(Page page, NetworkRequest request, boolean decides) {
    if (!decides && !page.may(RequestAction.FILE, request.filing())) return List.of();
    return linking.offered(request).stream()
        .map(one -> new Option(one.id().value().toString(), one.is().name()))
        .toList();
  }

  private String group(NetworkRequest request) {
    var body = request.body();
    return body == null ? "" : bodies.find(body).map(BodySummary::name).orElse("");
  }

  private StatementLine statement(Page page, Statement statement) {
    var office = statement.office();
    return new StatementLine(
        statement,
        territory.name(statement.municipality()),
        office == null ? "" : organisations.find(office).map(Organisation::name).orElse(""),
        page.may(RequestAction.STATE, statement));
  }

  private static List<String> lacks(Page page, NetworkRequest request) {
    if (request.state().isOver() || request.state() == RequestState.DRAFT) return List.of();
    if (request.state() == RequestState.SENT) return List.of();
    return switch (request.course().readiness()) {
      case Readiness.Ready() -> List.of();
      case Readiness.Lacking(var lacks) -> lacks.stream().map(page::t).toList();
    };
  }

  private static List<RequestState> offered(
      NetworkRequest request, boolean carries, boolean decides) {
    if (request.state() == RequestState.DRAFT) return List.of();
    return request.course().offered().stream()
        .filter(next -> next.isResult() ? decides : carries)
        .toList();
  }

  private List<Option> groups(Page page) {
    return bodies.list().stream()
        .filter(body -> page.may(MeetingAction.CARE, body))
        .map(body -> new Option(body.id().value().toString(), body.name()))
        .toList();
  }

  private List<Option> townHalls() {
    return offices.townHalls().stream()
        .map(one -> new Option(one.id().value().toString(), one.name()))
        .toList();
  }

  private List<Option> levels(Page page) {
    return codes.list(CodeList.NETWORK_LEVEL, Today.of(clock)).stream()
        .filter(RequestPages::isInNetwork)
        .map(item -> new Option(item.code(), item.code() + " – " + item.name(page.locale())))
        .toList();
  }

  boolean isLevel(String code) {
    return codes.list(CodeList.NETWORK_LEVEL, Today.of(clock)).stream()
        .anyMatch(item -> item.code().equals(code) && isInNetwork(item));
  }

  private static boolean isInNetwork(CodeItem level) {
    return level.detail("network").filter("false"::equals).isEmpty();
  }
}
