package org.spoluplan.algorithms.register;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes a service of the values of an item.
final class ServiceFields {

  private static final String IDENTIFIER = "identifikator";
  private static final String TYPE = "druhSocialniSluzby";

  private final RawFields fields;
  private final FacilityFields facilities;

  ServiceFields(RawFields fields) {
    this.fields = fields;
    facilities = new FacilityFields(fields);
  }

  /// Also when the rest of the item cannot be read.
  static @Nullable String identifier(RawFields fields) {
    return fields.muted().number(IDENTIFIER);
  }

  /// Null when the identifier or the type is missing; then that is a [Problem].
  @Nullable RegisteredService service() {
    var identifier = fields.number(IDENTIFIER);
    var type = fields.reference(TYPE);
    if (identifier == null) fields.missing(IDENTIFIER);
    if (type == null) fields.missing(TYPE);
    if (identifier == null || type == null) return null;
    return new RegisteredService(
        fields.number("portalId"),
        identifier,
        fields.day("datumPoskytovaniOd"),
        fields.day("datumPoskytovaniDo"),
        type,
        ProviderFields.in(fields, facilities),
        FormFields.in(fields),
        fields.each("ciloveSkupiny", ServiceFields::group),
        codes("vekoveSkupiny", "vekovaSkupina"),
        fields.lines("doplnujiciInformaceVekoveSkupiny"),
        facilities.all(),
        fields.each("kontaktniAdresy", facilities::address),
        ContactFields.emails(fields),
        ContactFields.phones(fields),
        ContactFields.webs(fields),
        regions(),
        documents());
  }

  private static @Nullable RegisteredGroup group(RawFields fields) {
    var code = fields.reference("cilovaSkupina");
    return code == null ? null : new RegisteredGroup(code, fields.lines("doplnujiciInformace"));
  }

  /// The code stands in the element itself or in an object within it.
  private List<String> codes(String list, String key) {
    return fields.each(
        list,
        each -> {
          var within = each.reference(key);
          return within == null ? each.text("id") : within;
        });
  }

  private List<String> regions() {
    var list = "rozsirenePusobnostiVKraji";
    return codes(list, "kraj").stream()
        .map(code -> RegisterCodes.bare(code, "Kraj", list, fields.findings()))
        .toList();
  }

  private List<RegisteredDocument> documents() {
    var all = new ArrayList<RegisteredDocument>();
    var owner = fields.object("doplnkoveUdaje");
    if (owner == null) return all;
    add(all, owner, "realizacePoskytovani", RegisteredDocument.Kind.REALIZATION);
    add(all, owner, "planyFinancnihoZajisteni", RegisteredDocument.Kind.FINANCIAL_PLAN);
    add(all, owner, "personalniZajisteni", RegisteredDocument.Kind.STAFFING);
    return all;
  }

  private static void add(
      List<RegisteredDocument> all, RawFields owner, String key, RegisteredDocument.Kind kind) {
    all.addAll(
        owner.each(
            key,
            each -> {
              var file = each.object("priloha");
              var url = file == null ? null : file.text("url");
              return url == null ? null : new RegisteredDocument(kind, url);
            }));
  }
}
