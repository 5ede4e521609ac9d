package org.spoluplan.capacity.targets;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Scoped;
import org.spoluplan.capacity.targets.GapViews.Line;
import org.spoluplan.capacity.targets.GapViews.Moment;
import org.spoluplan.capacity.targets.GapViews.Table;
import org.spoluplan.capacity.targets.GapViews.TargetView;
import org.spoluplan.codelists.CodeList;
import org.spoluplan.kernel.Today;
import org.spoluplan.network.BasicNetworks;
import org.spoluplan.network.NetworkWords;
import org.spoluplan.page.Csv;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Option;
import org.spoluplan.page.Page;
import org.spoluplan.people.People;
import org.spoluplan.people.Person;
import org.spoluplan.thread.GoldenThread;
import org.springframework.stereotype.Component;

/// The table of gaps and the page of one target.
@Component
class GapPages {

  /// The field with the day that is asked about.
  static final String DAY = "den";

  private final Targets targets;
  private final Judging judging;
  private final GapLines lines;
  private final GapMap map;
  private final TargetScopes scopes;
  private final Supplies supplies;
  private final BasicNetworks networks;
  private final NetworkWords words;
  private final People people;
  private final GoldenThread thread;
  private final Clock clock;

  GapPages(
      Targets targets,
      Judging judging,
      GapLines lines,
      GapMap map,
      TargetScopes scopes,
      Supplies supplies,
      BasicNetworks networks,
      NetworkWords words,
      People people,
      GoldenThread thread,
      Clock clock) {
    this.targets = targets;
    this.judging = judging;
    this.lines = lines;
    this.map = map;
    this.scopes = scopes;
    this.supplies = supplies;
    this.networks = networks;
    this.words = words;
    this.people = people;
    this.thread = thread;
    this.clock = clock;
  }

  Html table(Page page, Form form) {
    var day = day(form);
    var type = form.value("druh");
    var all = targets.list(day);
    var gaps = gaps(all, type, day);
    var view =
        new Table(
            day,
            type,
            all.stream()
                .map(one -> one.is().type())
                .distinct()
                .map(code -> type(page, code))
                .toList(),
            gaps.stream().map(gap -> lines.line(page, gap, day)).toList(),
            map.of(page, gaps));
    var filter = form.valid() ? form.with(DAY, day) : form;
    var html = Html.of((out, i) -> JtegapsGenerated.render(out, i, page, filter, view));
    return form.valid() ? html : html.asInvalid();
  }

  Csv csv(Page page, Form form) {
    var day = day(form);
    var csv = new Csv();
    csv.row(
        List.of(
                "unit",
                "type",
                "funded",
                "registered",
                "minimum",
                "ideal",
                "urgent",
                "wished",
                "status",
                "covered",
                "nearest")
            .stream()
            .map(column -> page.t("gap.column." + column))
            .toList());
    gaps(targets.list(day), form.value("druh"), day).stream()
        .map(gap -> lines.line(page, gap, day))
        .forEach(line -> csv.row(cells(page, line)));
    return csv;
  }

  private static List<String> cells(Page page, Line line) {
    return List.of(
        line.unit(),
        line.type(),
        line.funded(),
        line.registered(),
        line.minimum(),
        line.ideal(),
        line.urgent(),
        line.wished(),
        page.t("gap.status", line.status()),
        line.covered(),
        line.nearest());
  }

  private LocalDate day(Form form) {
    return Objects.requireNonNullElseGet(form.optionalDate(DAY), () -> Today.of(clock));
  }

  private Option type(Page page, String code) {
    return new Option(code, words.of(page, CodeList.SERVICE_TYPE, code));
  }

  /// The worst first; what was not judged stands last.
  private List<Gap> gaps(List<Target> all, String type, LocalDate day) {
    var wanted =
        all.stream().filter(one -> type.isEmpty() || one.is().type().equals(type)).toList();
    return judging.judge(wanted, day).stream()
        .sorted(
            Comparator.comparing((Gap gap) -> gap.judgement().fundedE2() == null)
                .thenComparing(gap -> gap.judgement().status())
                .thenComparing(gap -> gap.unit().name()))
        .toList();
  }

  Html target(Page page, Form form, Target target) {
    var day = day(form);
    var gap = judging.judge(target, day);
    var group = target.is().group();
    var view =
        new TargetView(
            target,
            lines.line(page, gap, day),
            day,
            group == null ? "" : words.of(page, CodeList.TARGET_GROUP, group),
            thread.of(target.id().thing(), page),
            gap.parts().stream().map(part -> lines.part(page, target, part)).toList(),
            moments(page, target, gap),
            page.actor().isSignedIn()
                ? people.find(target.author()).map(Person::fullName).orElse("")
                : "",
            page.may(TargetAction.KEEP, scopes.of(gap.unit())),
            page.may(TargetAction.DIVIDE, Scoped.EVERYWHERE));
    return Html.of((out, i) -> JtetargetGenerated.render(out, i, page, view));
  }

  /// On each day from which a network or a composition of the unit holds, and today.
  private List<Moment> moments(Page page, Target target, Gap now) {
    var days = new TreeSet<LocalDate>(Comparator.reverseOrder());
    var today = Today.of(clock);
    days.add(today);
    for (var region : supplies.regions(now.municipalities(), today)) {
      days.addAll(networks.since(region));
    }
    now.unit().compositions().forEach(one -> add(days, one.valid().from()));
    return days.stream()
        .filter(day -> target.is().valid().contains(day) && !day.isAfter(today))
        .map(day -> moment(page, target, day))
        .toList();
  }

  private static void add(java.util.Set<LocalDate> days, @Nullable LocalDate day) {
    if (day != null) days.add(day);
  }

  private Moment moment(Page page, Target target, LocalDate day) {
    var gap = judging.judge(target, day);
    return new Moment(day, lines.line(page, gap, day), gap.municipalities().size());
  }
}
