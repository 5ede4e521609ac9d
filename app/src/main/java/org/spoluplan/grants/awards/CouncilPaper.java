package org.spoluplan.grants.awards;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.spoluplan.algorithms.allocation.Step;
import org.spoluplan.documents.Block;
import org.spoluplan.documents.Block.Column;
import org.spoluplan.documents.Block.Fact;
import org.spoluplan.documents.Block.Heading;
import org.spoluplan.documents.Block.Paragraph;
import org.spoluplan.documents.Block.Table;
import org.spoluplan.documents.Document;
import org.spoluplan.documents.Inline;
import org.spoluplan.documents.Spreadsheet;
import org.spoluplan.grants.Application;
import org.spoluplan.grants.Call;
import org.spoluplan.grants.RuleWords;
import org.spoluplan.network.NetworkWords;
import org.spoluplan.network.Services;
import org.spoluplan.network.SocialService;
import org.spoluplan.page.Page;
import org.spoluplan.people.Ico;
import org.spoluplan.people.Organisation;
import org.spoluplan.people.Organisations;
import org.springframework.stereotype.Component;

/// What is laid before the council: the rule, the sums, every award with its steps, every departure
/// with its reason. Columns are those that Moravskoslezský kraj publishes (programme PSDP 1/16).
@Component
class CouncilPaper {

  private static final int PLACES = 2;
  private static final int DEEPEST = 3;

  private final Dividing dividing;
  private final Services services;
  private final Organisations organisations;
  private final NetworkWords networkWords;
  private final RuleWords words;

  CouncilPaper(
      Dividing dividing,
      Services services,
      Organisations organisations,
      NetworkWords networkWords,
      RuleWords words) {
    this.dividing = dividing;
    this.services = services;
    this.organisations = organisations;
    this.networkWords = networkWords;
    this.words = words;
  }

  /// One application as the table has it. Money in haléře.
  private record Row(
      Application application,
      String provider,
      String ico,
      String service,
      String register,
      String type,
      Recommendation.Line line) {

    String number() {
      return String.valueOf(application.number());
    }

    String reason() {
      var departure = line.departure();
      return departure == null ? "" : departure.reason();
    }
  }

  Document document(Page page, Call call, Scenario scenario) {
    var recommendation = dividing.recommendation(scenario);
    var rows = recommendation.lines().stream().map(line -> row(page, line)).toList();
    var blocks = new ArrayList<Block>();
    blocks.add(facts(page, call, recommendation));
    blocks.add(heading(page, "award.paper.rule"));
    blocks.add(list(words.sentences(scenario.input().rule(), call.is(), page.locale())));
    blocks.add(heading(page, "award.paper.awards"));
    blocks.add(table(page, rows));
    departures(page, rows, blocks);
    blocks.add(heading(page, "award.paper.resolution"));
    blocks.add(resolution(page, call, recommendation));
    explanations(page, scenario, rows, blocks);
    return new Document(page.t("award.paper.title", call.is().title()), page.locale(), blocks);
  }

  private static Heading heading(Page page, String key) {
    return new Heading(1, Inline.text(page.t(key)));
  }

  private Block facts(Page page, Call call, Recommendation recommendation) {
    var funder = organisations.find(call.programme().funder()).map(Organisation::name).orElse("");
    return new Block.Facts(
        List.of(
            fact(page, "call.funder", funder),
            fact(page, "award.bar.pot", page.crowns(recommendation.pot())),
            fact(page, "award.bar.requested", page.crowns(recommendation.requested())),
            fact(page, "award.bar.recommended", page.crowns(recommendation.recommended())),
            fact(page, "award.reserve", page.crowns(recommendation.reserve()))));
  }

  private static Fact fact(Page page, String key, String value) {
    return new Fact(Inline.text(page.t(key) + ":"), Inline.text(value));
  }

  private static Block list(List<String> sentences) {
    return new Block.BulletList(
        sentences.stream().<List<Block>>map(one -> List.of(paragraph(one))).toList());
  }

  private static Paragraph paragraph(String text) {
    return new Paragraph(Inline.text(text));
  }

  private Row row(Page page, Recommendation.Line line) {
    var application = line.application();
    var service = services.find(application.service());
    var provider = organisations.find(application.provider());
    return new Row(
        application,
        provider.map(Organisation::name).orElse(""),
        provider.map(Organisation::ico).map(Ico::digits).orElse(""),
        service.map(one -> one.is().name()).orElse(""),
        service.map(CouncilPaper::register).orElse(""),
        service.map(one -> networkWords.type(page, one)).orElse(""),
        line);
  }

  private static String register(SocialService service) {
    return Objects.requireNonNullElse(service.is().registration().registerId(), "");
  }

  private static Table table(Page page, List<Row> rows) {
    var columns =
        List.of(
            column(page, "application.number", true),
            column(page, "application.provider", false),
            column(page, "application.service", false),
            column(page, "application.requested", true),
            column(page, "award.computed", true),
            column(page, "award.bar.recommended", true));
    var cells =
        rows.stream()
            .map(
                one ->
                    List.of(
                        Inline.text(one.number()),
                        Inline.text(withId(one.provider(), "IČO", one.ico())),
                        Inline.text(withId(one.service(), one.type(), one.register())),
                        Inline.text(page.crowns(one.line().requested())),
                        Inline.text(page.crowns(one.line().computed())),
                        Inline.text(page.crowns(one.line().amount()))))
            .toList();
    return new Table(columns, cells);
  }

  private static Column column(Page page, String key, boolean right) {
    return new Column(Inline.text(page.t(key)), right);
  }

  private static String withId(String name, String what, String id) {
    return id.isEmpty() ? name : name + " (" + what + "\u00a0" + id + ")";
  }

  private static void departures(Page page, List<Row> rows, List<Block> blocks) {
    blocks.add(heading(page, "award.paper.departures"));
    var departed = rows.stream().filter(one -> one.line().departure() != null).toList();
    if (departed.isEmpty()) {
      blocks.add(paragraph(page.t("award.paper.no-departures")));
      return;
    }
    blocks.add(list(departed.stream().map(one -> departure(page, one)).toList()));
  }

  private static String departure(Page page, Row row) {
    return page.t(
        "award.paper.departure",
        row.service(),
        page.crowns(row.line().computed()),
        page.crowns(row.line().amount()),
        row.reason());
  }

  private static Block resolution(Page page, Call call, Recommendation recommendation) {
    return new Block.Callout(
        List.of(
            paragraph(
                page.t(
                    "award.paper.proposed",
                    call.is().title(),
                    page.crowns(recommendation.recommended())))));
  }

  private static void explanations(
      Page page, Scenario scenario, List<Row> rows, List<Block> blocks) {
    blocks.add(heading(page, "award.paper.explained"));
    var allocation = Dividing.allocation(scenario);
    for (var row : rows) {
      var title = row.number() + ". " + row.service() + ": " + page.crowns(row.line().computed());
      blocks.add(new Heading(2, Inline.text(title)));
      blocks.add(steps(allocation.award(row.line().index()).explanation(), 1));
    }
  }

  private static Block steps(List<Step> steps, int depth) {
    var items = new ArrayList<List<Block>>();
    for (var step : steps) {
      var item = new ArrayList<Block>(List.of(paragraph(step.text())));
      if (!step.steps().isEmpty() && depth < DEEPEST) item.add(steps(step.steps(), depth + 1));
      items.add(item);
    }
    return new Block.BulletList(items);
  }

  byte[] xlsx(Page page, Scenario scenario) {
    var headings =
        List.of(
                "application.number",
                "application.provider",
                "award.paper.ico",
                "application.service",
                "award.paper.register",
                "award.paper.type",
                "application.requested",
                "award.computed",
                "award.bar.recommended",
                "award.reason")
            .stream()
            .map(page::t)
            .toList();
    var rows =
        dividing.recommendation(scenario).lines().stream()
            .map(line -> cells(row(page, line)))
            .toList();
    return Spreadsheet.xlsx(page.t("award.title"), headings, rows);
  }

  private static List<Object> cells(Row row) {
    return List.of(
        Long.valueOf(Optional.ofNullable(row.application().number()).orElse(0)),
        row.provider(),
        row.ico(),
        row.service(),
        row.register(),
        row.type(),
        crowns(row.line().requested()),
        crowns(row.line().computed()),
        crowns(row.line().amount()),
        row.reason());
  }

  private static BigDecimal crowns(long amount) {
    return BigDecimal.valueOf(amount, PLACES);
  }
}
