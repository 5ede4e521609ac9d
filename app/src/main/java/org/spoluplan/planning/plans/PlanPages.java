package org.spoluplan.planning.plans;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spoluplan.kernel.Today;
import org.spoluplan.meetings.Bodies;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Option;
import org.spoluplan.page.Page;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.people.Organisations;
import org.spoluplan.planning.Card;
import org.spoluplan.planning.NeedId;
import org.spoluplan.planning.Plan;
import org.spoluplan.planning.PlanAction;
import org.spoluplan.planning.PlanPanel;
import org.spoluplan.planning.plans.PlanViews.FillingView;
import org.spoluplan.planning.plans.PlanViews.FormView;
import org.spoluplan.planning.plans.PlanViews.ListView;
import org.spoluplan.planning.plans.PlanViews.PlanLine;
import org.spoluplan.planning.plans.PlanViews.PlanView;
import org.spoluplan.territory.MunicipalityNames;
import org.spoluplan.thread.GoldenThread;
import org.spoluplan.thread.KnownThing;
import org.springframework.stereotype.Component;

/// The list of plans, a plan that is being written, what is filled in.
@Component
class PlanPages {

  private final PlanRegister plans;
  private final CardRegister cards;
  private final PlanVersions versions;
  private final CardLines lines;
  private final Organisations organisations;
  private final Bodies bodies;
  private final MunicipalityNames municipalities;
  private final GoldenThread thread;
  private final List<PlanPanel> panels;
  private final Clock clock;

  PlanPages(
      PlanRegister plans,
      CardRegister cards,
      PlanVersions versions,
      CardLines lines,
      Organisations organisations,
      Bodies bodies,
      MunicipalityNames municipalities,
      GoldenThread thread,
      List<PlanPanel> panels,
      Clock clock) {
    this.plans = plans;
    this.cards = cards;
    this.versions = versions;
    this.lines = lines;
    this.organisations = organisations;
    this.bodies = bodies;
    this.municipalities = municipalities;
    this.thread = thread;
    this.panels = panels.stream().sorted(Comparator.comparingInt(PlanPanel::position)).toList();
    this.clock = clock;
  }

  Html list(Page page) {
    var shown =
        plans.list().stream()
            .filter(plan -> plan.published() || page.may(PlanAction.READ, plan))
            .map(this::line)
            .toList();
    var view = new ListView(shown, page.maySomewhere(PlanAction.KEEP));
    return Html.of((out, i) -> JteplansGenerated.render(out, i, page, view));
  }

  PlanLine line(Plan plan) {
    var latest = versions.of(plan.id()).stream().filter(PlanVersion::published).findFirst();
    return new PlanLine(plan, organisations.get(plan.organisation()).name(), latest.orElse(null));
  }

  Html plan(Page page, Plan plan, Form form) {
    var reads = page.may(PlanAction.READ, plan);
    var all = lines.lines(page, cards.of(plan));
    var body = plan.body();
    var measures = all.stream().filter(one -> !one.card().isChapter()).toList();
    var view =
        new PlanView(
            line(plan),
            body == null ? null : bodies.get(body).name(),
            municipalities.written(plan.municipalities()),
            all.stream().filter(one -> one.card().isChapter()).toList(),
            measures,
            lines.lines(page, cards.goneFrom(plan)),
            CardLines.costs(page, measures.stream().map(one -> one.card().is().costs()).toList()),
            versions.of(plan.id()).stream().filter(one -> reads || one.published()).toList(),
            page.may(PlanAction.KEEP, plan),
            page.may(PlanAction.KEEP, plan) && form.checked("poradi"),
            page.may(PlanAction.WRITE, plan),
            reads,
            need(page, form),
            panels.stream().flatMap(one -> one.panel(plan, page).stream()).toList(),
            thread.of(plan.id().thing(), page));
    return Html.of((out, i) -> JteplanGenerated.render(out, i, page, view, form));
  }

  private @Nullable KnownThing need(Page page, Form form) {
    var id = form.optionalId(form.value("need").isEmpty() ? "potreba" : "need");
    return id == null ? null : thread.find(new NeedId(id).thing(), page).orElse(null);
  }

  Html form(Page page, Form form, @Nullable Plan plan) {
    var view =
        new FormView(
            plan,
            plan == null ? registers(page) : List.of(),
            bodies.list().stream()
                .map(body -> new Option(body.id().value().toString(), body.name()))
                .toList(),
            plans.list().stream()
                .filter(one -> plan == null || !one.id().equals(plan.id()))
                .map(one -> new Option(one.id().value().toString(), one.name()))
                .toList(),
            PlanFields.MOST_LEVELS);
    return Html.of((out, i) -> JteplanformGenerated.render(out, i, page, form, view));
  }

  /// Towns and regions whose plans the reader keeps.
  List<Option> registers(Page page) {
    var reach = page.access().reach(page.actor(), PlanAction.KEEP);
    var ids =
        Stream.concat(
                reach.scopes().stream().map(OrganisationId::new),
                bodies.list(reach).stream().flatMap(body -> Stream.ofNullable(body.organisation())))
            .collect(Collectors.toUnmodifiableSet());
    return organisations.list(ids).stream()
        .map(one -> new Option(one.id().value().toString(), one.name()))
        .toList();
  }

  Html filling(Page page, Plan plan) {
    var measures = cards.of(plan).stream().filter(Card::isMeasure).toList();
    var shown = lines.lines(page, measures);
    var complete = (int) shown.stream().filter(one -> one.lacks().isEmpty()).count();
    var view = new FillingView(line(plan), shown, complete, page.may(PlanAction.KEEP, plan));
    return Html.of((out, i) -> JtefillingGenerated.render(out, i, page, view));
  }

  int thisYear() {
    return Today.of(clock).getYear();
  }
}
