package org.spoluplan.planning.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spoluplan.codelists.CodeList;
import org.spoluplan.documents.Block;
import org.spoluplan.documents.Block.Column;
import org.spoluplan.documents.Block.Fact;
import org.spoluplan.documents.Block.Facts;
import org.spoluplan.documents.Block.Heading;
import org.spoluplan.documents.Block.Paragraph;
import org.spoluplan.documents.Block.Table;
import org.spoluplan.documents.Document;
import org.spoluplan.documents.Inline;
import org.spoluplan.documents.Markup;
import org.spoluplan.network.NetworkWords;
import org.spoluplan.page.Messages;
import org.spoluplan.page.Page;
import org.spoluplan.planning.CardContent;
import org.spoluplan.planning.CardContent.Costs;
import org.spoluplan.planning.Plan;
import org.spoluplan.planning.plans.PlanVersion.Part;
import org.spoluplan.planning.plans.PlanVersion.Whole;
import org.springframework.stereotype.Component;

/// A version of a plan as one text: chapters, then all cards with their texts, costs and
/// indicators, sums of costs at the end.
@Component
class PlanDocument {

  private final CardText text;
  private final NetworkWords words;

  PlanDocument(CardText text, NetworkWords words) {
    this.text = text;
    this.words = words;
  }

  Document of(Page page, Plan plan, Whole version) {
    var blocks = new ArrayList<Block>();
    blocks.add(new Paragraph(Inline.text(asOf(page, version))));
    for (var part : version.parts()) blocks.addAll(part(page, plan, part));
    blocks.addAll(costs(page, version));
    return new Document(plan.name(), Messages.CZECH, blocks);
  }

  /// One card or chapter, without its title.
  Document of(Page page, Plan plan, Part part) {
    var blocks = part(page, plan, part);
    return new Document("", Messages.CZECH, blocks.subList(1, blocks.size()));
  }

  String asOf(Page page, Whole version) {
    var is = version.is();
    return page.t("plan.as-of", is.number(), is.name(), page.dates().moment(is.frozen()));
  }

  private List<Block> part(Page page, Plan plan, Part part) {
    var blocks = new ArrayList<Block>();
    var depth = Math.clamp(part.depth(), 1, Heading.DEEPEST);
    blocks.add(new Heading(depth, Inline.text(part.title())));
    if (part.depth() == 0) {
      blocks.addAll(typed(part.is().texts().description()));
      blocks.addAll(typed(part.frozen()));
      return blocks;
    }
    var level = plan.level(part.depth());
    if (level == null || !level.measure()) {
      blocks.addAll(typed(part.is().texts().description()));
      return blocks;
    }
    blocks.addAll(measure(page, part.is()));
    return blocks;
  }

  private List<Block> measure(Page page, CardContent is) {
    var blocks = new ArrayList<Block>();
    var facts = text.fields(page, Section.BASICS, is.basics());
    facts.remove(page.t("plan.card.name"));
    facts.putAll(text.fields(page, Section.ROLES, is.roles()));
    facts.putAll(text.fields(page, Section.CAPACITIES, is.capacities()));
    facts.putAll(text.fields(page, Section.GOALS, is.goals()));
    if (!facts.isEmpty()) blocks.add(facts(facts));
    text.fields(page, Section.TEXTS, is.texts())
        .forEach(
            (label, markup) -> {
              blocks.add(new Paragraph(List.of(new Inline.Strong(Inline.text(label)))));
              blocks.addAll(typed(markup));
            });
    if (!is.costs().lines().isEmpty()) blocks.add(costs(page, is.costs()));
    return blocks;
  }

  private static Facts facts(Map<String, String> fields) {
    return new Facts(
        fields.entrySet().stream()
            .map(one -> new Fact(Inline.text(one.getKey() + ":"), lines(one.getValue())))
            .toList());
  }

  private static List<Inline> lines(String text) {
    var content = new ArrayList<Inline>();
    for (var line : text.split("\n", -1)) {
      if (!content.isEmpty()) content.add(new Inline.LineBreak());
      content.addAll(Inline.text(line));
    }
    return content;
  }

  /// Headings inside a text stand below the headings of the plan.
  private static List<Block> typed(@Nullable String markup) {
    if (markup == null) return List.of();
    return Markup.parse(markup).withTitle("").blocks().stream().map(PlanDocument::lowered).toList();
  }

  private static Block lowered(Block block) {
    return block instanceof Heading(_, var content) ? new Heading(Heading.DEEPEST, content) : block;
  }

  private Block costs(Page page, Costs costs) {
    var columns =
        List.of(
            column(page.t("plan.year"), false),
            column(page.t("plan.source"), false),
            column(page.t("plan.note"), false),
            column(page.t("plan.amount"), true));
    var rows =
        Stream.concat(
                costs.lines().stream()
                    .map(
                        one ->
                            row(
                                String.valueOf(one.year()),
                                words.of(page, CodeList.MONEY_SOURCE, one.source())
                                    + (one.capital() ? ", " + page.t("plan.capital") : ""),
                                Objects.requireNonNullElse(one.note(), ""),
                                page.crowns(one.amount()))),
                Stream.of(row(page.t("plan.all-years"), "", "", page.crowns(costs.total()))))
            .toList();
    return new Table(columns, rows);
  }

  private static List<Block> costs(Page page, Whole version) {
    var all = version.parts().stream().map(part -> part.is().costs()).toList();
    var lines = CardLines.costs(page, all);
    if (lines.isEmpty()) return List.of();
    var rows = lines.stream().map(one -> row(one.year(), one.amount())).toList();
    return List.of(
        new Heading(1, Inline.text(page.t("plan.costs.by-year"))),
        new Table(
            List.of(column(page.t("plan.year"), false), column(page.t("plan.costs"), true)), rows));
  }

  private static Column column(String title, boolean toTheRight) {
    return new Column(Inline.text(title), toTheRight);
  }

  private static List<List<Inline>> row(String... cells) {
    return Stream.of(cells).map(Inline::text).toList();
  }
}
