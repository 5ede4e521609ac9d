package org.spoluplan.network.keeping;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.spoluplan.page.Page;

/// What the fields of the form are called.
final class FieldLabels {

  private static final Pattern PART = Pattern.compile("(place|contact)-(\\d{1,3})-(.+)");
  private static final Pattern FORM = Pattern.compile("form-[A-Za-z0-9]+(?:-\\d{1,3})?-?(.*)");
  private static final Pattern OF_FORM = Pattern.compile("form-([A-Za-z0-9]+)(?:-.*)?");
  private static final Pattern NOTE = Pattern.compile("group-note-.+");

  /// Names of all fields without the part they stand in; a form from elsewhere may send others.
  private static final Set<String> FIELDS =
      Set.of(
          ("name kind register-id description easy-read valid-from valid-to closed-from closed-to"
                  + " for-whom not-for group age-from age-to age-note language area"
                  + " area-municipalities area-region area-note free price how-to-apply waiting"
                  + " responsible place-name secret municipality part street house-number postcode"
                  + " hours barrier-free from to contact-kind value note form nonstop form-hours"
                  + " amount unit")
              .split(" "));

  private FieldLabels() {}

  /// So too, with the name of the form that it is about.
  static Optional<String> of(Page page, String name, Choices choices) {
    var form = OF_FORM.matcher(name);
    var label = of(page, name);
    if (!form.matches()) return label;
    return label.map(
        field ->
            choices.forms().stream()
                .filter(one -> one.value().equals(form.group(1)))
                .findFirst()
                .map(one -> one.label() + ": " + field)
                .orElse(field));
  }

  /// Empty for what is no content: a button, a tick to remove a row.
  static Optional<String> of(Page page, String name) {
    if (NOTE.matcher(name).matches()) return field(page, "group");
    var part = PART.matcher(name);
    if (part.matches()) {
      var nth = page.t("service.nth." + part.group(1), Integer.parseInt(part.group(2)) + 1);
      return field(page, ofPart(part.group(1), part.group(3))).map(label -> nth + ": " + label);
    }
    var form = FORM.matcher(name);
    if (!form.matches()) return field(page, name);
    var what = form.group(1).isEmpty() ? "form" : form.group(1);
    return field(page, what.equals("hours") ? "form-hours" : what);
  }

  /// A place has a name of its own, a contact a kind.
  private static String ofPart(String part, String field) {
    return field.equals("name") || field.equals("kind") ? part + "-" + field : field;
  }

  private static Optional<String> field(Page page, String name) {
    return FIELDS.contains(name) ? Optional.of(page.t("service.field." + name)) : Optional.empty();
  }
}
