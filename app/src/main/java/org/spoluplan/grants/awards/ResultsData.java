package org.spoluplan.grants.awards;

import java.math.BigDecimal;
import org.spoluplan.grants.Call;
import org.spoluplan.network.Services;
import org.spoluplan.page.Csv;
import org.spoluplan.page.Page;
import org.spoluplan.page.SiteAddress;
import org.spoluplan.people.Ico;
import org.spoluplan.people.Organisation;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.people.Organisations;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Results as open data: CSV, and a package by the 360Giving Data Standard (schema 1.3), which
/// knows what was applied for and awarded, by whom, to whom, and when.
@Component
class ResultsData {

  private static final int PLACES = 2;

  /// Czech identification numbers in the register of lists of organisations (org-id.guide).
  private static final String CZECH_REGISTER = "CZ-ICO-";

  private final Dividing dividing;
  private final Services services;
  private final Organisations organisations;
  private final SiteAddress site;

  ResultsData(Dividing dividing, Services services, Organisations organisations, SiteAddress site) {
    this.dividing = dividing;
    this.services = services;
    this.organisations = organisations;
    this.site = site;
  }

  Csv csv(Page page, Call call, Scenario scenario, CouncilDecision decision) {
    var csv =
        new Csv()
            .row(
                page.t("call.one"),
                page.t("application.number"),
                page.t("application.provider"),
                page.t("award.paper.ico"),
                page.t("application.service"),
                page.t("application.requested"),
                page.t("award.computed"),
                page.t("award.bar.decided"),
                page.t("award.reason"),
                page.t("call.resolution.number"),
                page.t("call.resolution.day"),
                page.t("award.explain"));
    for (var line : dividing.recommendation(scenario).lines()) {
      var provider = organisations.find(line.application().provider());
      var departure = line.departure();
      csv.row(
          call.is().title(),
          line.application().number(),
          provider.map(Organisation::name).orElse(""),
          provider.map(Organisation::ico).map(Ico::digits).orElse(""),
          service(line),
          crowns(line.requested()),
          crowns(line.computed()),
          crowns(line.amount()),
          departure == null ? "" : departure.reason(),
          decision.resolution().number(),
          decision.resolution().day(),
          site.of(line.application().path() + "/vypocet"));
    }
    return csv;
  }

  private String service(Recommendation.Line line) {
    return services.find(line.application().service()).map(one -> one.is().name()).orElse("");
  }

  private static BigDecimal crowns(long amount) {
    return BigDecimal.valueOf(amount, PLACES);
  }

  /// Only what was awarded: who got nothing received no grant.
  ObjectNode json(Call call, Scenario scenario, CouncilDecision decision) {
    var data = JsonNodeFactory.instance.objectNode();
    data.put("version", "1.3");
    data.put("title", call.is().title());
    data.put("accessURL", site.of(call.path() + "/vysledky"));
    var grants = data.putArray("grants");
    for (var line : dividing.recommendation(scenario).lines()) {
      if (line.amount() > 0) grant(grants.addObject(), call, line, decision);
    }
    return data;
  }

  private void grant(
      ObjectNode grant, Call call, Recommendation.Line line, CouncilDecision decision) {
    var application = line.application();
    var day = decision.resolution().day().toString();
    grant.put("id", application.id().value().toString());
    grant.put("title", service(line));
    grant.put("description", call.is().title());
    grant.put("currency", "CZK");
    grant.put("amountAppliedFor", crowns(line.requested()));
    grant.put("amountAwarded", crowns(line.amount()));
    grant.put("awardDate", day);
    var dates = grant.putArray("plannedDates").addObject();
    dates.put("startDate", String.valueOf(call.is().costs().from()));
    dates.put("endDate", String.valueOf(call.is().costs().to()));
    organisation(grant.putArray("recipientOrganization"), application.provider());
    organisation(grant.putArray("fundingOrganization"), call.programme().funder());
    var programme = grant.putArray("grantProgramme").addObject();
    programme.put("title", call.programme().is().name());
    programme.put("url", site.of(call.path()));
    grant.put("dataSource", site.of(application.path() + "/vypocet"));
  }

  private void organisation(ArrayNode list, OrganisationId id) {
    var known = organisations.find(id);
    var ico = known.map(Organisation::ico).map(Ico::digits);
    var one = list.addObject();
    one.put("id", ico.map(CZECH_REGISTER::concat).orElse(id.value().toString()));
    one.put("name", known.map(Organisation::name).orElse(""));
  }
}
