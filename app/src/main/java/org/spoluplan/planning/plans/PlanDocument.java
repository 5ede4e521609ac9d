package org.spoluplan.planning.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spoluplan.documents.Block;
import org.spoluplan.documents.Block.Fact;
import org.spoluplan.documents.Block.Facts;
import org.spoluplan.documents.Block.Heading;
import org.spoluplan.documents.Block.Paragraph;
import org.spoluplan.documents.Cover;
import org.spoluplan.documents.Document;
import org.spoluplan.documents.Inline;
import org.spoluplan.documents.Markup;
import org.spoluplan.page.Messages;
import org.spoluplan.page.Page;
import org.spoluplan.people.Organisations;
import org.spoluplan.planning.Plan;
import org.spoluplan.planning.plans.PlanVersion.Part;
import org.spoluplan.planning.plans.PlanVersion.Whole;
import org.springframework.stereotype.Component;

/// A version of a plan as one text: chapters, then all cards with their texts, indicators
/// and costs; sums, charts and a map at the end.
@Component
class PlanDocument {

  private final CardText text;
  private final PlanTables tables;
  private final PlanFigures figures;
  private final Organisations organisations;

  PlanDocument(CardText text, PlanTables tables, PlanFigures figures, Organisations organisations) {
    this.text = text;
    this.tables = tables;
    this.figures = figures;
    this.organisations = organisations;
  }

  Document of(Page page, Plan plan, Whole version) {
    var blocks = new ArrayList<Block>();
    for (var part : version.parts()) blocks.addAll(part(page, plan, part));
    blocks.addAll(figures.of(page, plan, version));
    return new Document(plan.name(), Messages.CZECH, blocks)
        .withCover(
            new Cover(
                organisations.get(plan.organisation()).name(),
                List.of(plan.from() + "–" + plan.to(), asOf(page, version))));
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
    blocks.addAll(measure(page, part));
    return blocks;
  }

  private List<Block> measure(Page page, Part part) {
    var is = part.is();
    var blocks = new ArrayList<Block>();
    var facts = text.fields(page, Section.BASICS, is.basics());
    facts.remove(page.t("plan.card.name"));
    facts.putAll(text.fields(page, Section.ROLES, is.roles()));
    facts.putAll(text.fields(page, Section.CAPACITIES, is.capacities()));
    if (!facts.isEmpty()) blocks.add(facts(facts));
    text.fields(page, Section.TEXTS, is.texts())
        .forEach(
            (label, markup) -> {
              blocks.add(new Paragraph(List.of(new Inline.Strong(Inline.text(label)))));
              blocks.addAll(typed(markup));
            });
    blocks.addAll(tables.of(page, part));
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
}
