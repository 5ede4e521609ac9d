package org.spoluplan.network.keeping;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spoluplan.network.Place;
import org.spoluplan.network.ServiceContent;
import org.spoluplan.page.Form;
import org.spoluplan.page.Page;

/// Looks whether a street that is to be secret is written elsewhere in the same form.
final class SecretStreets {

  private static final Pattern ADDRESS =
      Pattern.compile("place-(\\d+)-(?:name|part|street|house-number|postcode|municipality)");
  private static final int SHORTEST = 4;

  private SecretStreets() {}

  /// @param before what was saved so far: a street may be gone from the form and still be in a text
  static List<Warning> warnings(Page page, Form form, ServiceContent typed, ServiceContent before) {
    if (typed.places().stream().noneMatch(Place::secret)) return List.of();
    var streets = new LinkedHashSet<>(streetsOf(before));
    for (int i = 0; i < Rows.of(form, PlaceFields.PART); i++) {
      var row = PlaceFields.PART + "-" + i + "-";
      streets.add(SoughtStreet.withoutNumber(form.value(row + "street")));
      var number = form.value(row + "house-number").strip();
      streets.add(numbered(form.value(row + "part"), number));
      streets.add(numbered(form.value(row + "municipality"), number));
    }
    streets.removeAll(streetsOf(typed));
    var warnings = new ArrayList<Warning>();
    for (var street : streets) {
      if (street.length() < SHORTEST) continue;
      warnings.addAll(warnings(page, form, street, SoughtStreet.of(street)));
    }
    return warnings;
  }

  private static List<Warning> warnings(Page page, Form form, String street, SoughtStreet sought) {
    var warnings = new ArrayList<Warning>();
    for (var field : new TreeSet<>(form.names())) {
      if (isDropped(form, field)) continue;
      if (form.values(field).stream().noneMatch(text -> sought.isIn(text))) continue;
      FieldLabels.of(page, field)
          .map(label -> new Warning(field, "service.warning.street", List.of(label, street)))
          .ifPresent(warnings::add);
    }
    return warnings;
  }

  private static Set<String> streetsOf(ServiceContent content) {
    var streets = new LinkedHashSet<String>();
    content.places().stream()
        .map(Place::address)
        .filter(Objects::nonNull)
        .forEach(
            address -> {
              streets.add(SoughtStreet.withoutNumber(spoken(address.street())));
              streets.add(numbered(address.part(), address.houseNumber()));
            });
    return streets;
  }

  /// A village has numbers instead of streets: "Dolní Řasnice 45".
  private static String numbered(@Nullable String part, @Nullable String number) {
    var name = spoken(part);
    return name.isEmpty() || spoken(number).isEmpty() ? "" : name + " " + spoken(number);
  }

  private static String spoken(@Nullable String street) {
    return street == null ? "" : street.strip();
  }

  private static boolean isDropped(Form form, String field) {
    var found = ADDRESS.matcher(field);
    return found.matches() && form.checked("place-" + found.group(1) + "-secret");
  }
}
