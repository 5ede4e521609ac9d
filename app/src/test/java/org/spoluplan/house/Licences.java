package org.spoluplan.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// Reads the licences of all libraries from the bill of materials (CycloneDX) that lies in the jar.
final class Licences {

  /// Those a library of ours may have. Others need somebody to read them first. The GNU GPL and
  /// AGPL would bind whoever runs or builds on Spoluplán to more than EUPL-1.2 does; with the
  /// classpath exception, or as one licence to choose of several, they do not.
  private static final Set<String> ACCEPTED =
      Set.of(
          "0BSD",
          "Apache-2.0",
          "BSD-2-Clause",
          "BSD-3-Clause",
          "Bouncy Castle Licence",
          "EPL-2.0",
          "EUPL-1.2",
          "GPL-2.0-with-classpath-exception",
          "LGPL-2.1-only",
          "LGPL-2.1-or-later",
          "MIT",
          "MIT-0",
          "Unicode-3.0",
          // BSD-3-Clause in its own words
          "iCal4j - License");

  private Licences() {}

  /// Libraries under no licence that is accepted, each with the ones it has.
  static List<String> unaccepted(JsonNode bill) {
    var found = new ArrayList<String>();
    for (var component : bill.path("components")) {
      var licences = of(component);
      if (licences.stream().noneMatch(ACCEPTED::contains)) {
        var name = component.path("name").stringValue();
        found.add(name + " " + component.path("version").stringValue() + " " + licences);
      }
    }
    return found;
  }

  private static List<String> of(JsonNode component) {
    var licences = new ArrayList<String>();
    for (var choice : component.path("licenses")) {
      var licence = choice.path("license");
      if (choice.has("expression")) {
        var expression = choice.path("expression").stringValue();
        licences.addAll(List.of(expression.replaceAll("[()]", "").split(" OR ", -1)));
      } else {
        licences.add(licence.path(licence.has("id") ? "id" : "name").stringValue());
      }
    }
    return licences;
  }
}
