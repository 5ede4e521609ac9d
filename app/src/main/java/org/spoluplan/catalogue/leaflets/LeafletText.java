package org.spoluplan.catalogue.leaflets;

import java.util.ArrayList;
import java.util.List;
import org.spoluplan.catalogue.leaflets.Leaflet.Entry;
import org.spoluplan.documents.Block;
import org.spoluplan.documents.Document;
import org.spoluplan.documents.Inline;
import org.spoluplan.page.Page;

/// A leaflet as text to be edited further.
final class LeafletText {

  private final Page page;

  private LeafletText(Page page) {
    this.page = page;
  }

  static Document of(Leaflet leaflet, Page page) {
    var text = new LeafletText(page);
    var blocks = new ArrayList<Block>();
    if (!leaflet.subtitle().isEmpty()) blocks.add(paragraph(leaflet.subtitle()));
    for (var section : leaflet.sections()) {
      blocks.add(new Block.Heading(1, Inline.text(section.title())));
      section.entries().forEach(entry -> blocks.addAll(text.entry(entry)));
    }
    blocks.add(paragraph(page.t("catalogue.danger")));
    var day = page.dates().plain(leaflet.day());
    blocks.add(paragraph(page.t("leaflet.as-of", day)));
    blocks.add(paragraph(page.t("leaflet.now", leaflet.address())));
    if (!leaflet.publisher().isEmpty()) {
      blocks.add(paragraph(page.t("leaflet.published-by", leaflet.publisher())));
    }
    return new Document(leaflet.title(), page.locale(), blocks);
  }

  private static Block paragraph(String text) {
    return new Block.Paragraph(Inline.text(text));
  }

  private List<Block> entry(Entry entry) {
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Heading(2, Inline.text(entry.name())));
    var lead = entry.type().isEmpty() ? entry.provider() : entry.type() + " · " + entry.provider();
    blocks.add(paragraph(lead));
    if (!entry.about().isEmpty()) blocks.add(paragraph(entry.about()));
    var facts = new ArrayList<Block.Fact>();
    fact(facts, "leaflet.phone", String.join(", ", entry.phones()));
    entry.email().ifPresent(mail -> link(facts, "leaflet.email", mail, "mailto:" + mail));
    entry.web().ifPresent(web -> link(facts, "leaflet.web", web, web));
    fact(facts, "leaflet.where", String.join("; ", entry.places()));
    fact(facts, "leaflet.hours", entry.hours());
    fact(facts, "leaflet.whom", entry.forWhom());
    fact(facts, "leaflet.not-for", entry.notFor());
    fact(facts, "leaflet.price", entry.price());
    fact(facts, "leaflet.how", entry.how());
    link(facts, "leaflet.more", entry.page(), entry.page());
    blocks.add(new Block.Facts(facts));
    return List.of(new Block.Together(blocks));
  }

  private void fact(List<Block.Fact> facts, String label, String value) {
    if (value.isEmpty()) return;
    facts.add(new Block.Fact(label(label), Inline.text(value)));
  }

  private void link(List<Block.Fact> facts, String label, String text, String address) {
    var value = List.<Inline>of(new Inline.Link(Inline.text(text), address));
    facts.add(new Block.Fact(label(label), value));
  }

  private List<Inline> label(String key) {
    return Inline.text(page.t(key) + ":");
  }
}
