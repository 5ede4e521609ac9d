package org.spoluplan.capacity.demands;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.spoluplan.capacity.demands.Demand.Answer;
import org.spoluplan.capacity.demands.DemandViews.AnswerLine;
import org.spoluplan.capacity.demands.DemandViews.DemandView;
import org.spoluplan.capacity.demands.DemandViews.FormView;
import org.spoluplan.capacity.demands.DemandViews.Line;
import org.spoluplan.codelists.CodeList;
import org.spoluplan.kernel.Today;
import org.spoluplan.network.NetworkWords;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Option;
import org.spoluplan.page.Page;
import org.spoluplan.people.Organisation;
import org.spoluplan.people.Organisations;
import org.spoluplan.territory.Municipality;
import org.spoluplan.territory.Territory;
import org.spoluplan.thread.GoldenThread;
import org.springframework.stereotype.Component;

/// The list of demands and the page of one.
@Component
class DemandPages {

  private static final long HUNDREDTHS = 100;

  private final Demands demands;
  private final Offering offering;
  private final Addressees addressees;
  private final NetworkWords words;
  private final Territory territory;
  private final Organisations organisations;
  private final GoldenThread thread;
  private final Clock clock;

  DemandPages(
      Demands demands,
      Offering offering,
      Addressees addressees,
      NetworkWords words,
      Territory territory,
      Organisations organisations,
      GoldenThread thread,
      Clock clock) {
    this.demands = demands;
    this.offering = offering;
    this.addressees = addressees;
    this.words = words;
    this.territory = territory;
    this.organisations = organisations;
    this.thread = thread;
    this.clock = clock;
  }

  Html list(Page page) {
    var lines = demands.list().stream().map(one -> line(page, one)).toList();
    return Html.of((out, i) -> JtedemandsGenerated.render(out, i, page, lines));
  }

  Line line(Page page, Demand demand) {
    var is = demand.is();
    return new Line(
        demand,
        territory.get(demand.municipality()).name(),
        words.of(page, CodeList.SERVICE_TYPE, is.type()),
        words.amount(page, is.measure(), is.amountE2()));
  }

  /// With what the reader has answered already, so that it is changed and not written again.
  Html begin(Page page, Demand demand) {
    var providers = offering.providers(page.actor());
    return demand.answers().stream()
        .filter(one -> own(providers, one))
        .findFirst()
        .map(one -> demand(page, DemandFields.form(one), demand))
        .orElseGet(() -> demand(page, Form.empty(), demand));
  }

  Html demand(Page page, Form form, Demand demand) {
    var publishes = page.may(DemandAction.PUBLISH, demand);
    var providers = offering.providers(page.actor());
    var view =
        new DemandView(
            line(page, demand),
            money(page, demand.is().moneyE2()),
            demand.answers().stream()
                .filter(one -> publishes || one.agreed() || own(providers, one))
                .map(one -> answer(page, demand, one))
                .toList(),
            providers.stream().map(DemandPages::option).toList(),
            demand.answers().stream().anyMatch(one -> own(providers, one)),
            words.of(page, CodeList.CAPACITY_UNIT, demand.is().measure()),
            publishes ? addressed(demand) : List.of(),
            publishes,
            demand.takesAnswers(Today.of(clock)),
            thread.of(demand.id().thing(), page));
    return Html.of((out, i) -> JtedemandGenerated.render(out, i, page, form, view));
  }

  /// Names of those whose people get the letter, by name.
  private List<String> addressed(Demand demand) {
    return organisations.list(addressees.of(demand, Today.of(clock))).stream()
        .map(Organisation::name)
        .toList();
  }

  private static boolean own(List<Organisation> providers, Answer answer) {
    return providers.stream().anyMatch(one -> one.id().equals(answer.provider()));
  }

  private static Option option(Organisation one) {
    return new Option(one.id().value().toString(), one.name());
  }

  private AnswerLine answer(Page page, Demand demand, Answer answer) {
    var offered = answer.amountE2();
    return new AnswerLine(
        answer,
        organisations.get(answer.provider()).name(),
        answer.provider().value().toString(),
        offered == null ? "" : words.amount(page, demand.is().measure(), offered));
  }

  private static String money(Page page, @Nullable Long moneyE2) {
    return moneyE2 == null ? "" : page.t("demand.money.amount", moneyE2 / HUNDREDTHS);
  }

  Html form(Page page, Form form, Municipality municipality) {
    var view =
        new FormView(
            municipality.name(),
            String.format(Locale.ROOT, "/poptavky/obec/%s", municipality.code().value()),
            words.options(page, CodeList.SERVICE_TYPE),
            words.options(page, CodeList.CAPACITY_UNIT));
    return Html.of((out, i) -> JtedemandformGenerated.render(out, i, page, form, view));
  }
}
