package org.spoluplan.network.keeping;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.czech.Fold;
import org.spoluplan.network.Address;
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
      streets.add(form.value(PlaceFields.PART + "-" + i + "-street").strip());
    }
    streets.removeAll(streetsOf(typed));
    var warnings = new ArrayList<Warning>();
    for (var street : streets) {
      if (street.length() >= SHORTEST) warnings.addAll(warnings(page, form, street));
    }
    return warnings;
  }

  private static List<Warning> warnings(Page page, Form form, String street) {
    var warnings = new ArrayList<Warning>();
    for (var field : new TreeSet<>(form.names())) {
      if (isDropped(form, field)) continue;
      if (form.values(field).stream().noneMatch(text -> names(text, street))) continue;
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
        .map(Address::street)
        .filter(Objects::nonNull)
        .forEach(street -> streets.add(spoken(street)));
    return streets;
  }

  private static String spoken(@Nullable String street) {
    return street == null ? "" : street.strip();
  }

  private static boolean isDropped(Form form, String field) {
    var found = ADDRESS.matcher(field);
    return found.matches() && form.checked("place-" + found.group(1) + "-secret");
  }

  /// Also inflected: "v Tajné ulici".
  private static boolean names(String text, String street) {
    var beginning = Pattern.quote(stem(Fold.of(street)));
    return Pattern.compile("(?<!\\p{L})" + beginning).matcher(Fold.of(text)).find();
  }

  private static String stem(String street) {
    return street.length() > SHORTEST ? street.substring(0, street.length() - 1) : street;
  }
}
