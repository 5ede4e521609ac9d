package org.spoluplan.algorithms.register;

import org.jspecify.annotations.Nullable;

/// Takes the provider out of its object.
final class ProviderFields {

  private static final int ICO_LENGTH = 8;

  private ProviderFields() {}

  static RegisteredProvider in(RawFields service, FacilityFields facilities) {
    var fields = service.object("poskytovatel");
    if (fields == null) return RegisteredProvider.NONE;
    return new RegisteredProvider(
        ico(fields),
        fields.text("nazev"),
        facilities.address(fields),
        ContactFields.emails(fields),
        ContactFields.phones(fields),
        ContactFields.webs(fields));
  }

  private static @Nullable Ico ico(RawFields fields) {
    var given = fields.number("ico");
    if (given == null) return null;
    var where = fields.path("ico");
    var ico = Ico.of(given).orElse(null);
    if (ico == null) fields.findings().remark(Remark.Code.ICO_UNREADABLE, where, given, null);
    else {
      if (given.length() != ICO_LENGTH || fields.isNumber("ico"))
        fields.findings().remark(Remark.Code.ICO_NOT_TEXT, where, given, ico.digits());
      if (!ico.checkHolds())
        fields.findings().remark(Remark.Code.ICO_CHECK_FAILS, where, given, ico.digits());
    }
    return ico;
  }
}
