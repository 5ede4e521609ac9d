package org.spoluplan.catalogue.leaflets;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.spoluplan.catalogue.leaflets.Leaflet.Entry;
import org.spoluplan.catalogue.leaflets.Leaflet.Section;
import org.spoluplan.documents.Spreadsheet;
import org.spoluplan.page.Csv;
import org.spoluplan.page.Page;

/// A leaflet as rows, for whoever makes something else of it.
final class LeafletTable {

  private LeafletTable() {}

  static List<String> headings(Page page) {
    return Stream.of(
            "section",
            "name",
            "type",
            "provider",
            "about",
            "whom",
            "not-for",
            "phone",
            "email",
            "web",
            "where",
            "hours",
            "price",
            "how",
            "more")
        .map(key -> page.t("leaflet." + key))
        .toList();
  }

  static List<List<String>> rows(Leaflet leaflet) {
    var rows = new ArrayList<List<String>>();
    for (var section : leaflet.sections()) {
      section.entries().forEach(entry -> rows.add(row(section, entry)));
    }
    return rows;
  }

  private static List<String> row(Section section, Entry entry) {
    return List.of(
        section.title(),
        entry.name(),
        entry.type(),
        entry.provider(),
        entry.about(),
        entry.forWhom(),
        entry.notFor(),
        String.join(", ", entry.phones()),
        entry.email().orElse(""),
        entry.web().orElse(""),
        String.join("; ", entry.places()),
        entry.hours(),
        entry.price(),
        entry.how(),
        entry.page());
  }

  static Csv csv(Leaflet leaflet, Page page) {
    var csv = new Csv().row(headings(page));
    rows(leaflet).forEach(csv::row);
    return csv;
  }

  static byte[] xlsx(Leaflet leaflet, Page page) {
    return Spreadsheet.xlsx(page.t("leaflet.sheet"), headings(page), rows(leaflet));
  }
}
