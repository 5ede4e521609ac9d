package org.spoluplan.capacity.demands;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.spoluplan.access.Access;
import org.spoluplan.access.PublicPage;
import org.spoluplan.access.Scoped;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Today;
import org.spoluplan.network.MunicipalOffices;
import org.spoluplan.page.Form;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.territory.Municipality;
import org.spoluplan.territory.MunicipalityCode;
import org.spoluplan.territory.Territory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Demands: everybody may read them, town halls publish them, people of providers answer.
@Controller
@RequestMapping("/poptavky")
class DemandController {

  private static final String BECAUSE = "municipalities publish demands so that all can answer";
  private static final int ANSWER_DAYS = 30;

  private final Access access;
  private final Demands demands;
  private final DemandPages pages;
  private final DemandFields fields;
  private final Demanding demanding;
  private final MunicipalOffices offices;
  private final Territory territory;
  private final Clock clock;

  DemandController(
      Access access,
      Demands demands,
      DemandPages pages,
      DemandFields fields,
      Demanding demanding,
      MunicipalOffices offices,
      Territory territory,
      Clock clock) {
    this.access = access;
    this.demands = demands;
    this.pages = pages;
    this.fields = fields;
    this.demanding = demanding;
    this.offices = offices;
    this.territory = territory;
    this.clock = clock;
  }

  @GetMapping
  @PublicPage(because = BECAUSE)
  Reply list(Page page) {
    return pages.list(page);
  }

  @GetMapping("/{id}")
  @PublicPage(because = BECAUSE)
  Reply demand(Page page, @PathVariable DemandId id) {
    return pages.begin(page, demands.get(id));
  }

  @GetMapping("/obec/{code}")
  Reply startNew(Page page, @PathVariable MunicipalityCode code) {
    var municipality = territory.get(code);
    office(page, municipality);
    var today = Today.of(clock);
    var known = Map.of("measure", "UVAZKY", "from", today, "due", today.plusDays(ANSWER_DAYS));
    return pages.form(page, Form.filled(known), municipality);
  }

  @PostMapping("/obec/{code}")
  Reply publish(Page page, Form form, @PathVariable MunicipalityCode code) {
    var municipality = territory.get(code);
    var office = office(page, municipality);
    var is = fields.read(form, Today.of(clock));
    if (!form.valid()) return pages.form(page, form, municipality).asInvalid();
    var id = demanding.publish(page.actor(), code, office, is);
    return Redirect.to(id.path()).saying(page.t("demand.published"));
  }

  @PostMapping("/{id}/odpoved")
  Reply answer(Page page, Form form, @PathVariable DemandId id) {
    var chosen = form.optionalId("provider");
    var provider = new OrganisationId(chosen == null ? new UUID(0, 0) : chosen);
    access.require(page.actor(), DemandAction.ANSWER, Scoped.of(provider.value()));
    var answer = form.valid() ? readAnswer(form, provider) : null;
    if (answer == null) return pages.demand(page, form, demands.get(id)).asInvalid();
    return replied(page, form, id, demanding.answer(page.actor(), id, answer), "demand.thanks");
  }

  private static Demand.@org.jspecify.annotations.Nullable Answer readAnswer(
      Form form, OrganisationId provider) {
    var answer = DemandFields.answer(form, provider);
    return form.valid() ? answer : null;
  }

  @PostMapping("/{id}/dohoda")
  Reply agree(Page page, Form form, @PathVariable DemandId id) {
    access.require(page.actor(), DemandAction.PUBLISH, demands.get(id));
    var chosen = form.optionalId("provider");
    var provider = new OrganisationId(chosen == null ? new UUID(0, 0) : chosen);
    var done = demanding.agree(page.actor(), id, provider);
    return replied(page, form, id, done, "demand.agreed");
  }

  @PostMapping("/{id}/uzavrit")
  Reply close(Page page, Form form, @PathVariable DemandId id) {
    access.require(page.actor(), DemandAction.PUBLISH, demands.get(id));
    return replied(page, form, id, demanding.close(page.actor(), id), "demand.closed");
  }

  private Reply replied(Page page, Form form, DemandId id, Outcome<DemandId> done, String said) {
    return switch (done) {
      case Outcome.Done<DemandId> _ -> Redirect.to(id.path()).saying(page.t(said));
      case Outcome.Refused<DemandId>(var reason) ->
          pages.demand(page.refusing(reason), form, demands.get(id)).refused(reason);
    };
  }

  private OrganisationId office(Page page, Municipality municipality) {
    var office = offices.of(municipality.code());
    var scope = office.map(one -> Scoped.of(one.value())).orElse(Scoped.of());
    access.require(page.actor(), DemandAction.PUBLISH, scope);
    return office.orElseThrow(
        () -> new org.spoluplan.kernel.NotFound("organisation", new UUID(0, 0)));
  }
}
