package org.spoluplan.planning.analysis;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.spoluplan.capacity.KnownGaps;
import org.spoluplan.codelists.CodeItem;
import org.spoluplan.codelists.CodeList;
import org.spoluplan.codelists.CodeLists;
import org.spoluplan.documents.Markup;
import org.spoluplan.kernel.CzechOrder;
import org.spoluplan.kernel.Today;
import org.spoluplan.network.Amounts;
import org.spoluplan.network.Services;
import org.spoluplan.network.SocialService;
import org.spoluplan.page.Messages;
import org.spoluplan.page.Words;
import org.spoluplan.planning.Analyses;
import org.spoluplan.planning.Card;
import org.spoluplan.planning.NeedsOfPlans;
import org.spoluplan.planning.Plan;
import org.spoluplan.territory.Municipality;
import org.spoluplan.territory.MunicipalityCode;
import org.spoluplan.territory.Population;
import org.spoluplan.territory.Territory;
import org.springframework.stereotype.Component;

/// People, services, gaps and needs in the territory of a plan; groups' boards and surveys by
/// [SwotText] and [SurveyText].
@Component
class AnalysisText implements Analyses {

  private static final int SCHOOL = 15;
  private static final int RETIRED = 65;
  private static final int OLD = 80;
  private static final int PERCENT = 100;

  private final Territory territory;
  private final Services services;
  private final KnownGaps gaps;
  private final NeedsOfPlans needs;
  private final SwotText swot;
  private final SurveyText surveys;
  private final CodeLists codes;
  private final Words words;
  private final Clock clock;

  AnalysisText(
      Territory territory,
      Services services,
      KnownGaps gaps,
      NeedsOfPlans needs,
      SwotText swot,
      SurveyText surveys,
      CodeLists codes,
      Words words,
      Clock clock) {
    this.territory = territory;
    this.services = services;
    this.gaps = gaps;
    this.needs = needs;
    this.swot = swot;
    this.surveys = surveys;
    this.codes = codes;
    this.words = words;
    this.clock = clock;
  }

  @Override
  public String of(Plan plan, Card.Analysis what) {
    var today = Today.of(clock);
    return switch (what) {
      case TERRITORY -> people(plan);
      case SERVICES -> services(plan, today);
      case GAPS -> gaps(plan, today);
      case NEEDS -> needs(plan);
      case SWOT -> swot.of(plan);
      case SURVEYS -> surveys.of(plan);
    };
  }

  private String say(String key, Object... arguments) {
    return words.messages().of(Messages.CZECH, key, arguments);
  }

  private String people(Plan plan) {
    var counted = territory.populations(plan.municipalities());
    var all = Population.sum(counted.values());
    if (all.isEmpty()) return say("plan.analysis.territory.none");
    var rows = new ArrayList<List<String>>();
    territory.list(counted.keySet()).stream()
        .sorted((one, other) -> CzechOrder.OF_NAMES.compare(one.name(), other.name()))
        .forEach(one -> rows.add(row(one, counted.get(one.code()))));
    rows.add(row("**" + say("plan.analysis.total") + "**", all.get()));
    var head =
        List.of(
            say("plan.analysis.municipality"),
            say("plan.analysis.people"),
            say("plan.analysis.children"),
            say("plan.analysis.retired"),
            say("plan.analysis.old"),
            say("plan.analysis.share"));
    var day = words.dates(Messages.CZECH).plain(all.get().day());
    return say("plan.analysis.territory.lead", all.get().total(), counted.size(), day)
        + "\n\n"
        + MarkupTable.of(head, rows);
  }

  private static List<String> row(Municipality one, @Nullable Population people) {
    return people == null ? List.of(one.name()) : row(Markup.escape(one.name()), people);
  }

  private static List<String> row(String name, Population people) {
    var total = people.total();
    var share = total == 0 ? 0 : Math.round((double) PERCENT * people.from(RETIRED) / total);
    return List.of(
        name,
        grouped(total),
        grouped(people.between(0, SCHOOL)),
        grouped(people.from(RETIRED)),
        grouped(people.from(OLD)),
        share + "\u00a0%");
  }

  private static String grouped(int number) {
    return String.format(Messages.CZECH, "%,d", number);
  }

  private String services(Plan plan, LocalDate today) {
    var here = services.in(plan.municipalities(), today);
    var byType = new TreeMap<String, List<SocialService>>(CzechOrder.OF_NAMES);
    for (var one : here) {
      var registration = one.is().registration();
      var type = name(registration.types(), registration.typeCode(), today);
      byType.computeIfAbsent(type, _ -> new ArrayList<>()).add(one);
    }
    if (byType.isEmpty()) return say("plan.analysis.services.none");
    var text = new StringBuilder(say("plan.analysis.services.lead", here.size(), byType.size()));
    byType.forEach(
        (type, its) -> {
          text.append("\n\n### ").append(Markup.escape(type)).append("\n\n");
          for (var one : its) {
            text.append("- ").append(Markup.escape(one.is().name())).append(", ");
            text.append(Markup.escape(one.provider().name())).append('\n');
          }
        });
    return text.toString();
  }

  private String name(CodeList list, String code, LocalDate day) {
    return codes.find(list, code, day).map(item -> item.name(Messages.CZECH)).orElse(code);
  }

  private String gaps(Plan plan, LocalDate today) {
    var known = gaps.of(plan.municipalities(), today);
    if (known.isEmpty()) return say("plan.analysis.gaps.none");
    var rows =
        known.stream()
            .map(
                one ->
                    List.of(
                        Markup.escape(one.unit()),
                        Markup.escape(name(CodeList.SERVICE_TYPE, one.type(), today)),
                        amount(one.measure(), one.minimumE2(), today),
                        amount(one.measure(), one.idealE2(), today),
                        amount(one.measure(), one.fundedE2(), today)))
            .toList();
    var head =
        List.of(
            say("plan.analysis.unit"),
            say("plan.analysis.service-type"),
            say("plan.analysis.minimum"),
            say("plan.analysis.ideal"),
            say("plan.analysis.actual"));
    return say("plan.analysis.gaps.lead") + "\n\n" + MarkupTable.of(head, rows);
  }

  private String amount(String measure, @Nullable Long amountE2, LocalDate day) {
    if (amountE2 == null) return "–";
    var unit =
        codes
            .find(CodeList.CAPACITY_UNIT, measure, day)
            .map((CodeItem item) -> item.counted(Messages.CZECH, amountE2))
            .orElse(measure);
    return Amounts.written(amountE2, Messages.CZECH) + "\u00a0" + unit;
  }

  private String needs(Plan plan) {
    var intoPlan = needs.intoPlan(plan.organisation());
    if (intoPlan.isEmpty()) return say("plan.analysis.needs.none");
    var text = new StringBuilder(say("plan.analysis.needs.lead", intoPlan.size()));
    text.append("\n\n");
    for (var need : intoPlan) {
      text.append("- ").append(Markup.escape(need.title()));
      var where = municipalities(need.places());
      if (!where.isEmpty()) text.append(" (").append(Markup.escape(where)).append(')');
      text.append('\n');
    }
    return text.toString();
  }

  private String municipalities(Set<MunicipalityCode> places) {
    return String.join(
        ", ", places.stream().map(territory::name).sorted(CzechOrder.OF_NAMES).toList());
  }
}
