package org.spoluplan.capacity.targets;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.spoluplan.access.Access;
import org.spoluplan.access.Scoped;
import org.spoluplan.capacity.targets.GapViews.DivisionView;
import org.spoluplan.kernel.CzechOrder;
import org.spoluplan.kernel.Today;
import org.spoluplan.network.Amounts;
import org.spoluplan.network.ServiceId;
import org.spoluplan.network.Services;
import org.spoluplan.network.SocialService;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Option;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.spoluplan.territory.Municipality;
import org.spoluplan.territory.MunicipalityCode;
import org.spoluplan.territory.Territory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Typed shares by which a service is divided among the municipalities it serves.
@Controller
@RequestMapping("/mezery/deleni/{service}")
class DivisionController {

  private final Access access;
  private final Services services;
  private final Territory territory;
  private final Supplies supplies;
  private final Dividing dividing;
  private final Clock clock;

  DivisionController(
      Access access,
      Services services,
      Territory territory,
      Supplies supplies,
      Dividing dividing,
      Clock clock) {
    this.access = access;
    this.services = services;
    this.territory = territory;
    this.supplies = supplies;
    this.dividing = dividing;
    this.clock = clock;
  }

  static String path(ServiceId service) {
    return "/mezery/deleni/" + service.value();
  }

  @GetMapping
  Reply shares(Page page, @PathVariable ServiceId service) {
    access.require(page.actor(), TargetAction.DIVIDE, Scoped.EVERYWHERE);
    var shares = dividing.of(service);
    return form(page, DivisionFields.form(shares), services.get(service), shares);
  }

  @PostMapping
  Reply save(Page page, Form form, @PathVariable ServiceId service) {
    access.require(page.actor(), TargetAction.DIVIDE, Scoped.EVERYWHERE);
    var whole = services.get(service);
    var shares = DivisionFields.read(form, served(whole));
    if (!form.valid()) return form(page, form, whole, shares).asInvalid();
    dividing.keep(page.actor(), service, shares);
    var said = shares.isEmpty() ? "division.by-inhabitants" : "division.saved";
    return Redirect.to(path(service)).saying(page.t(said));
  }

  private Html form(
      Page page, Form form, SocialService service, Map<MunicipalityCode, Long> shares) {
    var view =
        new DivisionView(
            service.is().name(),
            service.path(),
            path(service.id()),
            Amounts.written(DivisionFields.sum(shares)),
            fields(served(service)));
    return Html.of((out, i) -> JtedivisionGenerated.render(out, i, page, form, view));
  }

  private List<Option> fields(Set<MunicipalityCode> served) {
    return territory.list(served).stream()
        .sorted(Comparator.comparing(Municipality::name, CzechOrder.OF_NAMES))
        .map(one -> new Option(DivisionFields.field(one.code()), one.name()))
        .toList();
  }

  /// A service of the whole country is divided within the region that is planned for.
  private Set<MunicipalityCode> served(SocialService service) {
    LocalDate today = Today.of(clock);
    var region = territory.home(today).map(area -> area.code()).orElse("");
    return supplies.served(service, region, today);
  }
}
