package org.spoluplan.grants.financing;

import java.util.List;
import java.util.Optional;
import org.spoluplan.access.Access;
import org.spoluplan.access.Scoped;
import org.spoluplan.grants.FundingLine.Origin;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Refusal;
import org.spoluplan.kernel.StandardRefusal;
import org.spoluplan.network.ServiceId;
import org.spoluplan.network.Services;
import org.spoluplan.network.SocialService;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.spoluplan.people.Organisation;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Where providers and funders say who pays a service. A provider writes down all of its sources, a
/// funder what it gives itself; each changes its own lines only.
@Controller
@RequestMapping("/sluzby/{id}/financovani/zdroje")
class SourceController {

  private final Access access;
  private final Services services;
  private final TypedSources sources;
  private final SourceFields fields;
  private final WritingSources writing;
  private final Concerned concerned;
  private final FinancingPages pages;

  SourceController(
      Access access,
      Services services,
      TypedSources sources,
      SourceFields fields,
      WritingSources writing,
      Concerned concerned,
      FinancingPages pages) {
    this.access = access;
    this.services = services;
    this.sources = sources;
    this.fields = fields;
    this.writing = writing;
    this.concerned = concerned;
    this.pages = pages;
  }

  /// @param asProvider what is typed is the word of the provider
  private record Writer(SocialService service, boolean asProvider, List<Organisation> funders) {}

  @GetMapping("/novy")
  Reply start(Page page, Form form, @PathVariable ServiceId id) {
    var writer = writer(page, id);
    var year = pages.year(form);
    return show(page, Form.empty().with("year", year), writer, year, Optional.empty());
  }

  @PostMapping
  Reply add(Page page, Form form, @PathVariable ServiceId id) {
    var writer = writer(page, id);
    var year = form.integer("year", MoneyFields.FIRST_YEAR, MoneyFields.LAST_YEAR);
    var is = read(form, writer);
    if (is.isEmpty()) return show(page, form, writer, year, Optional.empty()).asInvalid();
    var origin = writer.asProvider() ? Origin.PROVIDER : Origin.FUNDER;
    return switch (writing.add(page.actor(), id, year, is.get(), origin, form.value("seen"))) {
      case Saving.Saved<SourceId> _ ->
          Redirect.to(WatchPath.of(id, year)).saying(page.t("financing.source.saved"));
      case Saving.Warned<SourceId>(var warning) ->
          show(page, form, writer, year, Optional.of(warning)).asInvalid();
      case Saving.Refused<SourceId>(var reason) ->
          show(page.refusing(reason), form, writer, year, Optional.empty()).refused(reason);
    };
  }

  private Optional<TypedSource.Content> read(Form form, Writer writer) {
    return writer.asProvider()
        ? fields.readOfProvider(form)
        : fields.readOfFunder(form, writer.funders());
  }

  /// Whoever works for the provider writes for it; else whoever acts for anybody that could give.
  private Writer writer(Page page, ServiceId id) {
    var service = services.get(id);
    if (page.may(FinancingAction.DECLARE, Concerned.provider(service))) {
      return new Writer(service, true, List.of());
    }
    if (!page.maySomewhere(FinancingAction.GIVE)) {
      access.require(page.actor(), FinancingAction.GIVE, Scoped.EVERYWHERE);
    }
    return new Writer(service, false, funders(page));
  }

  private List<Organisation> funders(Page page) {
    return concerned.funders(page.access().reach(page.actor(), FinancingAction.GIVE));
  }

  private Html show(Page page, Form form, Writer writer, int year, Optional<OverWarning> warning) {
    return pages.source(
        page,
        form,
        writer.service(),
        year,
        Optional.empty(),
        writer.funders(),
        writer.asProvider(),
        warning);
  }

  @GetMapping("/{source}")
  Reply edit(Page page, @PathVariable ServiceId id, @PathVariable SourceId source) {
    var known = written(page, id, source);
    return show(page, fields.form(known), known, Optional.empty());
  }

  @PostMapping("/{source}")
  Reply change(Page page, Form form, @PathVariable ServiceId id, @PathVariable SourceId source) {
    var known = written(page, id, source);
    var version = form.integer("version", 0, Integer.MAX_VALUE);
    var is =
        known.origin() == Origin.PROVIDER
            ? fields.readOfProvider(form)
            : fields.readOfFunder(form, funders(page));
    if (is.isEmpty()) return show(page, form, known, Optional.empty()).asInvalid();
    return switch (writing.change(page.actor(), known, is.get(), version, form.value("seen"))) {
      case Saving.Saved<SourceId> _ ->
          Redirect.to(WatchPath.of(id, known.year())).saying(page.t("financing.source.saved"));
      case Saving.Warned<SourceId>(var warning) ->
          show(page, form, known, Optional.of(warning)).asInvalid();
      case Saving.Refused<SourceId>(var reason) ->
          show(page.refusing(reason), newer(form, known, reason), known, Optional.empty())
              .refused(reason);
    };
  }

  private static Form newer(Form form, TypedSource known, Refusal reason) {
    var changed = reason == StandardRefusal.CHANGED_MEANWHILE;
    return changed ? form.with("version", known.version()) : form;
  }

  @PostMapping("/{source}/skrtnout")
  Reply strike(Page page, @PathVariable ServiceId id, @PathVariable SourceId source) {
    var known = written(page, id, source);
    return switch (writing.strike(page.actor(), known)) {
      case Outcome.Done<SourceId> _ ->
          Redirect.to(WatchPath.of(id, known.year())).saying(page.t("financing.source.struck"));
      case Outcome.Refused<SourceId>(var reason) ->
          show(page.refusing(reason), fields.form(known), known, Optional.empty()).refused(reason);
    };
  }

  private Html show(Page page, Form form, TypedSource known, Optional<OverWarning> warning) {
    var asProvider = known.origin() == Origin.PROVIDER;
    return pages.source(
        page,
        form,
        services.get(known.service()),
        known.year(),
        Optional.of(known),
        asProvider ? List.of() : funders(page),
        asProvider,
        warning);
  }

  private TypedSource written(Page page, ServiceId id, SourceId source) {
    var known = sources.get(id, source);
    var giver = known.is().giver();
    if (known.origin() == Origin.FUNDER && giver != null) {
      access.require(page.actor(), FinancingAction.GIVE, Scoped.of(giver.value()));
    } else {
      var provider = Concerned.provider(services.get(id));
      access.require(page.actor(), FinancingAction.DECLARE, provider);
    }
    return known;
  }
}
