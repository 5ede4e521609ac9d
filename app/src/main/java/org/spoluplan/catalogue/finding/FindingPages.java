package org.spoluplan.catalogue.finding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.spoluplan.algorithms.finding.Answer;
import org.spoluplan.algorithms.finding.Answer.Hit;
import org.spoluplan.algorithms.finding.Concept;
import org.spoluplan.algorithms.finding.Facet;
import org.spoluplan.algorithms.finding.Reason;
import org.spoluplan.algorithms.finding.Request;
import org.spoluplan.catalogue.finding.FindingView.Line;
import org.spoluplan.kernel.Today;
import org.spoluplan.network.Place;
import org.spoluplan.network.ServiceId;
import org.spoluplan.network.SocialService;
import org.spoluplan.network.Vacancy;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Option;
import org.spoluplan.page.Page;
import org.spoluplan.page.Paging;
import org.spoluplan.territory.Municipality;
import org.spoluplan.territory.Territory;
import org.springframework.stereotype.Component;

@Component
class FindingPages {

  private static final int WHOM_TO_CALL = 3;

  /// Who tells more when the catalogue does not.
  private static final Set<String> ADVISERS = Set.of("OFFICE", "LINE");

  private final KeptCatalogue catalogue;
  private final Filters filters;
  private final Territory territory;
  private final Clock clock;

  FindingPages(KeptCatalogue catalogue, Filters filters, Territory territory, Clock clock) {
    this.catalogue = catalogue;
    this.filters = filters;
    this.territory = territory;
    this.clock = clock;
  }

  Html find(Page page, Form form) {
    var typed = form.value(FindingForm.TOWN).strip();
    var town = territory.typed(typed);
    var request = FindingForm.read(form, town, catalogue.home());
    var answer = catalogue.find(request);
    var view = view(page, form, request, answer, typed, town);
    return Html.of((out, i) -> JtefindingGenerated.render(out, i, page, form, view));
  }

  private FindingView view(
      Page page,
      Form form,
      Request request,
      Answer answer,
      String typed,
      Optional<Municipality> town) {
    var today = Today.of(clock);
    var understood = answer.understood();
    var paging = Paging.of(form, answer.hits().size(), FindingForm.query(form));
    var shown = answer.hits().stream().skip(paging.offset()).limit(Paging.SIZE).toList();
    var nothing = answer.hits().isEmpty();
    return new FindingView(
        !request.text().isEmpty() || town.isPresent() || FindingForm.isNarrowed(form),
        understood.concepts().stream().map(Concept::label).toList(),
        town.map(Municipality::name).or(() -> understood.place().map(place -> place.name())),
        Optional.of(typed).filter(name -> !name.isEmpty() && town.isEmpty()),
        understood.mended(),
        paging,
        lines(answer, shown, today),
        lines(answer, answer.elsewhere(), today),
        nothing ? call(request, understood.place().map(place -> place.code())) : List.of(),
        filters.of(answer, form, page, today),
        dropping(page, form, answer),
        List.copyOf(catalogue.situations().values()));
  }

  private List<Line> call(Request request, Optional<String> place) {
    var where = Optional.ofNullable(request.municipality()).or(() -> place);
    var advisers = Request.of("").choosing(Facet.TYPE, ADVISERS);
    var near = catalogue.find(where.map(advisers::at).orElse(advisers));
    var found = near.hits().isEmpty() ? catalogue.find(advisers) : near;
    return lines(found, found.hits().stream().limit(WHOM_TO_CALL).toList(), Today.of(clock));
  }

  private static List<Option> dropping(Page page, Form form, Answer answer) {
    return answer.without().entrySet().stream()
        .map(
            dropped ->
                new Option(
                    "?" + FindingForm.without(form, dropped.getKey()),
                    page.t(
                        "catalogue.without",
                        page.t("catalogue.filter", dropped.getKey()),
                        dropped.getValue())))
        .toList();
  }

  private List<Line> lines(Answer answer, List<Hit> hits, LocalDate today) {
    var ids = hits.stream().map(FindingPages::id).toList();
    var found = catalogue.services(ids);
    var said = catalogue.rooms(found);
    var lines = new ArrayList<Line>();
    for (var hit : hits) {
      var service = found.get(id(hit));
      if (service != null) lines.add(line(answer, hit, service, said, today));
    }
    return lines;
  }

  private Line line(
      Answer answer,
      Hit hit,
      SocialService service,
      Map<ServiceId, List<Vacancy>> said,
      LocalDate today) {
    return new Line(
        service,
        filters.type(service.is().registration().typeCode(), today),
        towns(service, today),
        hit.km(),
        hit.here(),
        said.getOrDefault(service.id(), List.of()).stream().findFirst(),
        why(answer, hit));
  }

  /// Where one need was told, every result answers it.
  private List<String> why(Answer answer, Hit hit) {
    if (answer.understood().concepts().size() < 2) return List.of();
    return catalogue.why(answer, hit).stream()
        .filter(one -> one.kind() == Reason.Kind.NEED || one.kind() == Reason.Kind.PEOPLE)
        .map(Reason::what)
        .distinct()
        .toList();
  }

  private List<String> towns(SocialService service, LocalDate today) {
    return service.is().placesOn(today).stream()
        .map(Place::municipality)
        .filter(Objects::nonNull)
        .distinct()
        .flatMap(code -> catalogue.townName(code).stream())
        .toList();
  }

  private static ServiceId id(Hit hit) {
    return new ServiceId(UUID.fromString(hit.entry().id()));
  }
}
