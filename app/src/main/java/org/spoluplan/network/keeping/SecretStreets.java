package org.spoluplan.network.keeping;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.spoluplan.algorithms.czech.Fold;
import org.spoluplan.page.Form;

/// Looks whether a street that is to be secret is written elsewhere in the same form.
final class SecretStreets {

  private static final Pattern ADDRESS =
      Pattern.compile("place-(\\d+)-(?:name|part|street|house-number|postcode|municipality)");
  private static final int SHORTEST = 4;

  private SecretStreets() {}

  static List<Warning> warnings(Form form) {
    var warnings = new ArrayList<Warning>();
    for (int i = 0; i < Rows.of(form, PlaceFields.PART); i++) {
      var row = PlaceFields.PART + "-" + i + "-";
      var street = form.value(row + "street").strip();
      if (!form.checked(row + "secret") || street.length() < SHORTEST) continue;
      for (var field : new TreeSet<>(form.names())) {
        if (isOfSecretPlace(form, field)) continue;
        if (form.values(field).stream().anyMatch(text -> names(text, street))) {
          warnings.add(new Warning(field, "service.warning.street", List.of(street)));
        }
      }
    }
    return warnings;
  }

  private static boolean isOfSecretPlace(Form form, String field) {
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
