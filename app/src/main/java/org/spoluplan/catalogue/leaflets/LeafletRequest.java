package org.spoluplan.catalogue.leaflets;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.finding.Facet;
import org.spoluplan.algorithms.finding.Request;
import org.spoluplan.catalogue.finding.FindingForm;
import org.spoluplan.page.Form;
import org.spoluplan.territory.Municipality;

/// Which part of the catalogue is wanted on paper.
///
/// @param search    the same as in the box of the catalogue
/// @param title     as somebody wrote it; empty to be made up
/// @param publisher who prints it
record LeafletRequest(
    Request search, Optional<Municipality> town, String title, String subtitle, String publisher) {

  static final String TITLE = "nadpis";
  static final String SUBTITLE = "podnadpis";
  static final String PUBLISHER = "vydal";

  private static final int LONGEST = 120;

  static LeafletRequest read(Form form, Optional<Municipality> town, @Nullable String home) {
    return new LeafletRequest(
        FindingForm.read(form, town, home),
        town,
        typed(form, TITLE),
        typed(form, SUBTITLE),
        typed(form, PUBLISHER));
  }

  /// Of the files that are made of it.
  static String query(Form form) {
    var all = new ArrayList<>(List.of(TITLE, SUBTITLE, PUBLISHER));
    all.addAll(FindingForm.names());
    return form.query(all);
  }

  private static String typed(Form form, String field) {
    var text = form.optionalText(field, LONGEST);
    return text == null ? "" : text;
  }

  /// Everything there is.
  boolean isWhole() {
    return search.text().isEmpty()
        && town.isEmpty()
        && search.chosen().values().stream().allMatch(Set::isEmpty);
  }

  Map<Facet, Set<String>> chosen() {
    return search.chosen();
  }
}
