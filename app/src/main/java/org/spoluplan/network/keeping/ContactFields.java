package org.spoluplan.network.keeping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spoluplan.network.Contact;
import org.spoluplan.page.Form;

/// How to reach it.
final class ContactFields {

  static final String PART = "contact";

  private ContactFields() {}

  static void fill(Map<String, @Nullable Object> form, List<Contact> contacts) {
    for (int i = 0; i < contacts.size(); i++) {
      var contact = contacts.get(i);
      form.put(PART + "-" + i + "-kind", contact.kind());
      form.put(PART + "-" + i + "-value", contact.value());
      form.put(PART + "-" + i + "-note", contact.note());
    }
  }

  static List<Contact> read(Form form) {
    var contacts = new ArrayList<Contact>();
    for (int i = 0; i < Rows.of(form, PART); i++) {
      var row = PART + "-" + i + "-";
      if (form.checked(row + "remove") || Rows.isBlank(form, row, "value", "note")) continue;
      contacts.add(contact(form, row));
    }
    return contacts;
  }

  private static Contact contact(Form form, String row) {
    var kind = form.choice(row + "kind", Contact.Kind.class);
    var value = form.text(row + "value", Limits.LINE);
    if (!value.isEmpty() && !kind.fits(value)) {
      form.reject(row + "value", error(kind));
    }
    return new Contact(kind, value, form.optionalText(row + "note", Limits.LINE));
  }

  private static String error(Contact.Kind kind) {
    return switch (kind) {
      case PHONE -> "service.error.phone";
      case EMAIL -> "service.error.email";
      case WEB -> "service.error.web";
    };
  }
}
