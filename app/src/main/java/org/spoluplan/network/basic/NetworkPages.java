package org.spoluplan.network.basic;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.spoluplan.kernel.CzechOrder;
import org.spoluplan.kernel.Today;
import org.spoluplan.network.AreaServed;
import org.spoluplan.network.NetworkWords;
import org.spoluplan.network.SocialService;
import org.spoluplan.network.basic.NetworkViews.HistoryView;
import org.spoluplan.network.basic.NetworkViews.Line;
import org.spoluplan.network.basic.NetworkViews.Step;
import org.spoluplan.network.basic.NetworkViews.VersionView;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Option;
import org.spoluplan.page.Page;
import org.spoluplan.territory.MunicipalityCode;
import org.spoluplan.territory.MunicipalityNames;
import org.springframework.stereotype.Component;

/// Pages that show the network.
@Component
class NetworkPages {

  private static final int LONGEST_PLACE = 300;

  private final Versions versions;
  private final NetworkEntries entries;
  private final NetworkLines lines;
  private final Differences differences;
  private final NetworkWords words;
  private final MunicipalityNames municipalities;
  private final Clock clock;

  NetworkPages(
      Versions versions,
      NetworkEntries entries,
      NetworkLines lines,
      Differences differences,
      NetworkWords words,
      MunicipalityNames municipalities,
      Clock clock) {
    this.versions = versions;
    this.entries = entries;
    this.lines = lines;
    this.differences = differences;
    this.words = words;
    this.municipalities = municipalities;
    this.clock = clock;
  }

  /// The version that holds today, of the region that the form asks for or the first that has one.
  Html now(Page page, Form form) {
    var known = seen(page, versions.list());
    var region = form.value("kraj");
    return known.stream()
        .filter(one -> region.isEmpty() || one.region().equals(region))
        .findFirst()
        .map(one -> versions.inForce(one.region(), Today.of(clock)).orElse(one))
        .map(one -> version(page, form, one))
        .orElseGet(() -> Html.of((out, i) -> JtenoneGenerated.render(out, i, page)));
  }

  Html version(Page page, Form form, NetworkVersion version) {
    var all = lines.of(page, entries.of(version.id()));
    var shown = filtered(form, all);
    var others = seen(page, versions.of(version.region()));
    var at = others.indexOf(version);
    var before = others.stream().skip(at + 1L).filter(one -> !one.isDraft()).findFirst();
    var view =
        new VersionView(
            version,
            words.region(version.region()),
            versions.inForce(version.region(), Today.of(clock)).filter(version::equals).isPresent(),
            others,
            before,
            regions(page),
            types(all),
            shown,
            all.size(),
            lines.totals(page, shown));
    return Html.of((out, i) -> JteversionGenerated.render(out, i, page, form, view));
  }

  List<Line> lines(Page page, NetworkVersion version) {
    return lines.of(page, entries.of(version.id()));
  }

  Html difference(Page page, NetworkVersion from, NetworkVersion to) {
    var view = differences.of(page, from, to, seen(page, versions.of(to.region())));
    var form = Form.empty().with("od", from.id().value()).with("do", to.id().value());
    return Html.of((out, i) -> JtedifferenceGenerated.render(out, i, page, form, view));
  }

  /// The newest first, each with what changed against the one before it.
  Html history(Page page, SocialService service) {
    var steps = new ArrayList<Step>();
    Optional<Line> before = Optional.empty();
    for (var line : inOrder(page, service)) {
      var version = versions.get(line.entry().in());
      var changes =
          before
              .map(old -> Difference.between(List.of(old.entry().is()), List.of(line.entry().is())))
              .map(Difference::changed)
              .orElse(List.of());
      steps.addFirst(
          new Step(
              version,
              line,
              changes.stream()
                  .flatMap(one -> differences.values(page, one.values()).stream())
                  .toList()));
      before = Optional.of(line);
    }
    var view = new HistoryView(service, steps);
    return Html.of((out, i) -> JtehistoryGenerated.render(out, i, page, view));
  }

  private List<Line> inOrder(Page page, SocialService service) {
    var all = lines.of(page, entries.of(service.id()));
    return seen(page, versions.list()).reversed().stream()
        .flatMap(version -> all.stream().filter(line -> line.entry().in().equals(version.id())))
        .toList();
  }

  private static List<NetworkVersion> seen(Page page, List<NetworkVersion> all) {
    return all.stream().filter(one -> page.may(NetworkAction.VIEW, one)).toList();
  }

  private List<Option> regions(Page page) {
    var codes = new LinkedHashSet<String>();
    seen(page, versions.list()).forEach(one -> codes.add(one.region()));
    return codes.stream().map(code -> new Option(code, words.region(code))).toList();
  }

  private static List<Option> types(List<Line> lines) {
    return lines.stream()
        .map(line -> new Option(line.service().is().registration().typeCode(), line.type()))
        .distinct()
        .sorted(java.util.Comparator.comparing(Option::label, CzechOrder.OF_NAMES))
        .toList();
  }

  private List<Line> filtered(Form form, List<Line> all) {
    var type = form.value("druh");
    var typed = form.optionalText("obec", LONGEST_PLACE);
    var codes =
        typed == null ? Set.<MunicipalityCode>of() : municipalities.read(form, "obec", typed);
    return all.stream()
        .filter(
            line -> type.isEmpty() || line.service().is().registration().typeCode().equals(type))
        .filter(line -> codes.isEmpty() || isIn(line.service(), codes))
        .toList();
  }

  /// Where it has a place, or where it comes to people. What serves a whole region is everywhere.
  private boolean isIn(SocialService service, Set<MunicipalityCode> codes) {
    var is = service.is();
    if (is.area().kind() == AreaServed.Kind.REGION) return true;
    if (is.area().kind() == AreaServed.Kind.COUNTRY) return true;
    return is.area().municipalities().stream().anyMatch(codes::contains)
        || is.placesOn(Today.of(clock)).stream()
            .anyMatch(
                place -> place.municipality() != null && codes.contains(place.municipality()));
  }
}
