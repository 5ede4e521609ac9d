package org.spoluplan.algorithms.register;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Takes an address out of its object.
final class AddressFields {

  private static final Pattern FIVE = Pattern.compile("[0-9]{5}");

  private AddressFields() {}

  static @Nullable RegisterAddress in(RawFields owner) {
    var fields = owner.object("adresa");
    if (fields == null) return null;
    var street = fields.object("ulice");
    return new RegisterAddress(
        street == null ? null : street.text("nazev"),
        fields.number("cisloDomovni"),
        fields.number("cisloOrientacni"),
        fields.text("dodatekAdresy"),
        fields.number("kodAdresnihoMista"),
        postcode(fields),
        bare(fields, "kraj", "Kraj"),
        bare(fields, "okres", "Okres"),
        bare(fields, "obec", "Obec"),
        bare(fields, "castObce", "CastObce"));
  }

  private static @Nullable String postcode(RawFields fields) {
    var given = fields.number("psc");
    if (given == null) return null;
    var digits = given.replace(" ", "");
    if (FIVE.matcher(digits).matches()) return digits;
    fields.findings().remark(Remark.Code.POSTCODE_ODD, fields.path("psc"), given, null);
    return given;
  }

  private static @Nullable String bare(RawFields fields, String key, String list) {
    var code = fields.reference(key);
    return code == null
        ? null
        : RegisterCodes.bare(code, list, fields.path(key), fields.findings());
  }
}
