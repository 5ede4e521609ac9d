package org.spoluplan.algorithms.register;

import java.util.List;

/// Takes e-mails, phones and web sites out of their lists.
final class ContactFields {

  private ContactFields() {}

  static List<RegisteredContact> emails(RawFields owner) {
    return in(owner, "emaily", "email");
  }

  static List<RegisteredContact> phones(RawFields owner) {
    return in(owner, "telefony", "telefon");
  }

  static List<RegisteredContact> webs(RawFields owner) {
    return in(owner, "weby", "web");
  }

  private static List<RegisteredContact> in(RawFields owner, String list, String key) {
    return owner.each(
        list,
        each -> {
          var value = each.number(key);
          return value == null ? null : new RegisteredContact(value, each.text("poznamka"));
        });
  }
}
