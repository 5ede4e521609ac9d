package org.spoluplan.grants.agreements;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spoluplan.codelists.CodeItem;
import org.spoluplan.documents.Document;
import org.spoluplan.documents.Markup;
import org.spoluplan.grants.Agreement;
import org.spoluplan.grants.Application;
import org.spoluplan.grants.Applications;
import org.spoluplan.grants.BindingBudget;
import org.spoluplan.grants.Call;
import org.spoluplan.grants.Calls;
import org.spoluplan.grants.CostItems;
import org.spoluplan.grants.Decisions;
import org.spoluplan.grants.Resolution;
import org.spoluplan.kernel.Crowns;
import org.spoluplan.network.Services;
import org.spoluplan.page.Dates;
import org.spoluplan.page.Words;
import org.spoluplan.people.Ico;
import org.spoluplan.people.Organisation;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.people.Organisations;
import org.springframework.stereotype.Component;

/// An agreement as a document, filled in from what is known. It is in Czech, as contracts of towns
/// are.
@Component
class ContractPaper {

  private static final Locale CZECH = Locale.of("cs", "CZ");

  private final Applications applications;
  private final Calls calls;
  private final Decisions decisions;
  private final BudgetEditions editions;
  private final Terms terms;
  private final Services services;
  private final Organisations organisations;
  private final CostItems items;
  private final Words words;

  ContractPaper(
      Applications applications,
      Calls calls,
      Decisions decisions,
      BudgetEditions editions,
      Terms terms,
      Services services,
      Organisations organisations,
      CostItems items,
      Words words) {
    this.applications = applications;
    this.calls = calls;
    this.decisions = decisions;
    this.editions = editions;
    this.terms = terms;
    this.services = services;
    this.organisations = organisations;
    this.items = items;
    this.words = words;
  }

  /// Empty while the programme has no terms.
  Optional<Document> of(Agreement agreement) {
    var application = applications.get(agreement.id());
    var call = calls.get(agreement.call());
    return terms
        .of(agreement.id(), call.programme().id())
        .map(
            version ->
                Markup.parse(
                    ContractText.fill(
                        version.template(), values(agreement, application, call, version))));
  }

  private Map<String, String> values(
      Agreement agreement, Application application, Call call, Terms.Version version) {
    var dates = words.dates(CZECH);
    var values = new HashMap<String, String>();
    values.put("cislo", orEmpty(agreement.number()));
    put(values, "poskytovatel", call.programme().funder());
    put(values, "prijemce", application.provider());
    putService(values, application);
    values.put("ucel", orEmpty(application.content().purpose().what()));
    values.put("castka", Crowns.written(agreement.amount(), CZECH));
    values.put("ucet", orEmpty(application.content().purpose().account()));
    values.put("ucet-vratky", version.account());
    putCall(values, call, dates);
    values.put(ContractText.BUDGET, budget(agreement));
    return values;
  }

  private void put(Map<String, String> values, String word, OrganisationId id) {
    var organisation = organisations.find(id);
    values.put(word, organisation.map(Organisation::name).orElse(""));
    values.put(word + "-ico", organisation.map(Organisation::ico).map(Ico::digits).orElse(""));
  }

  private void putService(Map<String, String> values, Application application) {
    var service = services.find(application.service());
    values.put("sluzba", service.map(one -> one.is().name()).orElse(""));
    values.put(
        "registr", service.map(one -> orEmpty(one.is().registration().registerId())).orElse(""));
  }

  private void putCall(Map<String, String> values, Call call, Dates dates) {
    values.put("vyzva", call.is().title());
    var resolution = decisions.of(call.id());
    values.put("usneseni", resolution.map(Resolution::number).orElse(""));
    values.put("usneseni-dne", resolution.map(one -> dates.plain(one.day())).orElse(""));
    values.put("od", dates.plain(Objects.requireNonNull(call.is().costs().from())));
    values.put("do", dates.plain(Objects.requireNonNull(call.is().costs().to())));
    values.put("vyuctovat-do", dates.plain(call.is().settleBy()));
  }

  /// A table in markup; what was proposed stands there until it is approved.
  private String budget(Agreement agreement) {
    var id = agreement.id();
    var budget = editions.inForce(id).or(() -> editions.proposed(id)).map(BudgetEdition::budget);
    if (budget.isEmpty()) return "……";
    var names = items.costsByCode(calls.get(agreement.call()).is().settleBy());
    var table = new StringBuilder("| Položka | Nejvýš |\n|---|---:|\n");
    for (var line : budget.get().lines()) table.append(row(names, line));
    return table
        .append("| **Celkem** | **" + Crowns.written(budget.get().sum(), CZECH) + "** |\n")
        .toString();
  }

  private static String row(Map<String, CodeItem> names, BindingBudget.Line line) {
    var item = names.get(line.item());
    var name = item == null ? line.item() : item.name(CZECH);
    return "| " + Markup.escape(name) + " | " + Crowns.written(line.amount(), CZECH) + " |\n";
  }

  private static String orEmpty(@Nullable String text) {
    return Objects.requireNonNullElse(text, "");
  }
}
