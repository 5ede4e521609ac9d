package org.spoluplan.grants.applications;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spoluplan.codelists.CodeItem;
import org.spoluplan.documents.Files;
import org.spoluplan.grants.Application;
import org.spoluplan.grants.ApplicationAction;
import org.spoluplan.grants.ApplicationPanel;
import org.spoluplan.grants.ApplicationState;
import org.spoluplan.grants.Budget;
import org.spoluplan.grants.Budgets;
import org.spoluplan.grants.Call;
import org.spoluplan.grants.CallState;
import org.spoluplan.grants.Calls;
import org.spoluplan.grants.CostItems;
import org.spoluplan.grants.applications.ApplicationViews.AllView;
import org.spoluplan.grants.applications.ApplicationViews.ApplicationView;
import org.spoluplan.grants.applications.ApplicationViews.AttachmentLine;
import org.spoluplan.grants.applications.ApplicationViews.ClientsLine;
import org.spoluplan.grants.applications.ApplicationViews.ConditionLine;
import org.spoluplan.grants.applications.ApplicationViews.CostLine;
import org.spoluplan.grants.applications.ApplicationViews.Details;
import org.spoluplan.grants.applications.ApplicationViews.Line;
import org.spoluplan.grants.applications.ApplicationViews.MineView;
import org.spoluplan.grants.applications.ApplicationViews.SectionLine;
import org.spoluplan.grants.applications.ApplicationViews.SectionView;
import org.spoluplan.grants.applications.ApplicationViews.SourceLine;
import org.spoluplan.grants.applications.ApplicationViews.StaffLine;
import org.spoluplan.grants.applications.ApplicationViews.TakenView;
import org.spoluplan.grants.applications.Fault.Where;
import org.spoluplan.kernel.Today;
import org.spoluplan.network.Amounts;
import org.spoluplan.network.Services;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Option;
import org.spoluplan.page.Page;
import org.spoluplan.people.Organisation;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.people.Organisations;
import org.spoluplan.people.People;
import org.spoluplan.territory.MunicipalityCode;
import org.spoluplan.territory.Territory;
import org.spoluplan.thread.GoldenThread;
import org.springframework.stereotype.Component;

/// Pages of applications.
@Component
class ApplicationPages {

  private final StoredApplications applications;
  private final ApplicationFiles files;
  private final Faults faults;
  private final TakeOvers takeOvers;
  private final Calls calls;
  private final Submitting submitting;
  private final Eligibility eligibility;
  private final SectionFields fields;
  private final CostItems items;
  private final Budgets budgets;
  private final Services services;
  private final Organisations organisations;
  private final People people;
  private final Territory territory;
  private final Files stored;
  private final List<ApplicationPanel> panels;
  private final GoldenThread thread;
  private final Clock clock;

  ApplicationPages(
      StoredApplications applications,
      ApplicationFiles files,
      Faults faults,
      TakeOvers takeOvers,
      Calls calls,
      Submitting submitting,
      Eligibility eligibility,
      SectionFields fields,
      CostItems items,
      Budgets budgets,
      Services services,
      Organisations organisations,
      People people,
      Territory territory,
      Files stored,
      List<ApplicationPanel> panels,
      GoldenThread thread,
      Clock clock) {
    this.applications = applications;
    this.files = files;
    this.faults = faults;
    this.takeOvers = takeOvers;
    this.calls = calls;
    this.submitting = submitting;
    this.eligibility = eligibility;
    this.fields = fields;
    this.items = items;
    this.budgets = budgets;
    this.services = services;
    this.organisations = organisations;
    this.people = people;
    this.territory = territory;
    this.stored = stored;
    this.panels = panels;
    this.thread = thread;
    this.clock = clock;
  }

  Line line(Application application) {
    return line(application, calls.get(application.call()));
  }

  private Line line(Application application, Call call) {
    return new Line(
        application,
        call,
        services.find(application.service()).map(one -> one.is().name()).orElse(""),
        organisations.find(application.provider()).map(Organisation::name).orElse(""));
  }

  Html mine(Page page) {
    var reach = page.access().reach(page.actor(), ApplicationAction.WRITE);
    var own = reach.scopes().stream().map(OrganisationId::new).toList();
    var view = new MineView(applications.ofProviders(own).stream().map(this::line).toList());
    return Html.of((out, i) -> JteapplicationsGenerated.render(out, i, page, view));
  }

  /// For whoever gives the money.
  Html all(Page page, Call call) {
    var lines =
        applications.of(call.id()).stream()
            .filter(one -> one.submitted() != null)
            .map(one -> line(one, call))
            .toList();
    var inPlay = lines.stream().filter(one -> one.application().state().isInPlay()).toList();
    var requested = inPlay.stream().mapToLong(one -> one.application().content().requested()).sum();
    var view = new AllView(call, lines, requested, inPlay.size());
    return Html.of((out, i) -> JteallGenerated.render(out, i, page, view));
  }

  Html show(Page page, Form form, Application application) {
    var line = line(application);
    var call = line.call();
    var lacks = submitting.lacks(application, call);
    var view =
        new ApplicationView(
            line,
            budget(application),
            taken(page, application),
            sections(page, application, lacks),
            attachments(application, call),
            words(page, lacks, Where.ATTACHMENTS),
            conditions(application, call),
            faults.of(application.id()),
            Amounts.written(application.content().fteE2(call.programme().is().municipality())),
            application.state().isWritten()
                && page.may(ApplicationAction.WRITE, application.applicant()),
            page.may(ApplicationAction.SUBMIT, application.applicant()),
            page.may(ApplicationAction.CHECK, call.programme()),
            lacks.isEmpty(),
            application.state() == ApplicationState.WITHDRAWN && call.state() == CallState.OPEN,
            details(page, application),
            panels.stream().flatMap(one -> one.panel(application, page).stream()).toList(),
            thread.of(application.id().thing(), page));
    return Html.of((out, i) -> JteapplicationGenerated.render(out, i, page, form, view));
  }

  private Optional<TakenView> taken(Page page, Application application) {
    return takeOvers
        .of(application.id())
        .flatMap(taken -> applications.find(taken.from()).map(other -> taken(page, taken, other)));
  }

  private TakenView taken(Page page, TakenOver taken, Application other) {
    var seen = page.may(ApplicationAction.VIEW, other.readers());
    var from = calls.get(other.call()).is().title();
    return new TakenView(from, seen ? other.path() : "", taken.leftOut());
  }

  Budget budget(Application application) {
    return budgets.of(application.content());
  }

  private List<SectionLine> sections(Page page, Application application, List<Lack> lacks) {
    var written = applications.written(application.id());
    var lines = new ArrayList<SectionLine>();
    for (var section : Section.values()) {
      var saved = saved(page, written.get(section));
      lines.add(new SectionLine(section, saved, words(page, lacks, where(section))));
    }
    return lines;
  }

  private static Where where(Section section) {
    return Where.valueOf(section.name());
  }

  private static List<String> words(Page page, List<Lack> lacks, Where where) {
    return lacks.stream()
        .filter(one -> one.where() == where)
        .map(one -> page.t(one.key(), one.arguments().toArray()))
        .toList();
  }

  private String saved(Page page, @Nullable Written written) {
    if (written == null) return "";
    var name = people.find(written.by()).map(one -> one.name().full()).orElse("");
    return page.t("application.saved.by", name, page.dates().moment(written.at()));
  }

  private List<AttachmentLine> attachments(Application application, Call call) {
    var attached = files.of(application.id());
    return call.is().attachments().stream()
        .map(
            one ->
                new AttachmentLine(
                    one, Optional.ofNullable(attached.get(one.id())).flatMap(stored::find)))
        .toList();
  }

  private List<ConditionLine> conditions(Application application, Call call) {
    return services.find(application.service()).stream()
        .flatMap(service -> eligibility.of(call, service).entrySet().stream())
        .map(one -> new ConditionLine(one.getKey(), one.getValue()))
        .toList();
  }

  private Details details(Page page, Application application) {
    var content = application.content();
    var today = Today.of(clock);
    var costs = items.costsByCode(today);
    var sources = items.sourcesByCode(today);
    return new Details(
        content.people().staff().stream()
            .map(
                one ->
                    new StaffLine(
                        one.job(),
                        place(one.municipality()),
                        Amounts.written(one.fteE2()),
                        one.direct()))
            .toList(),
        content.people().clients().stream()
            .map(one -> new ClientsLine(place(one.municipality()), one.count()))
            .toList(),
        content.costs().lines().stream()
            .filter(one -> costs.containsKey(one.item()))
            .map(
                one ->
                    new CostLine(
                        Objects.requireNonNull(costs.get(one.item())),
                        one.total(),
                        one.requested(),
                        one.note()))
            .toList(),
        content.sources().lines().stream()
            .map(
                one ->
                    new SourceLine(
                        name(page, sources.get(one.source()), one.source()),
                        one.who(),
                        one.amount(),
                        one.promised()))
            .toList());
  }

  private static String name(Page page, @Nullable CodeItem item, String code) {
    return item == null ? code : item.name(page.locale());
  }

  private String place(@Nullable MunicipalityCode code) {
    return code == null ? "" : territory.name(code);
  }

  /// The form of a section as it was saved last.
  Html section(Page page, Application application, Section section) {
    var written = applications.written(application.id()).get(section);
    var version = written == null ? 0 : written.version();
    return section(
        page, fields.form(section, application.content(), version), application, section);
  }

  Html section(Page page, Form form, Application application, Section section) {
    var line = line(application);
    var lacks = submitting.lacks(application, line.call());
    var view =
        new SectionView(
            line,
            section,
            saved(page, applications.written(application.id()).get(section)),
            words(page, lacks, where(section)),
            budget(application),
            fields.costItems(),
            fields.sourceItems().stream()
                .map(one -> new Option(one.code(), one.name(page.locale())))
                .toList(),
            Map.of(
                "s", SectionFields.rows(form, "s", "job", "fte"),
                "k", SectionFields.rows(form, "k", "place", "count"),
                "z", SectionFields.rows(form, "z", "amount", "who")));
    return Html.of((out, i) -> JtesectionGenerated.render(out, i, page, form, view));
  }
}
