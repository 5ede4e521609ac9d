package org.spoluplan.network.register;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.spoluplan.algorithms.register.RegisteredContact;
import org.spoluplan.algorithms.register.RegisteredService;
import org.spoluplan.network.Contact;
import org.spoluplan.network.Contact.Kind;
import org.spoluplan.network.register.Remarks.Odd;

/// How to reach a service; what it does not say itself, its provider says. Documents are no web
/// sites, and persons of the provider are not read at all.
final class ContactTranslation {

  private final Remarks remarks;

  ContactTranslation(Remarks remarks) {
    this.remarks = remarks;
  }

  List<Contact> of(RegisteredService item) {
    var provider = item.provider();
    var all = new LinkedHashSet<Contact>();
    add(all, Kind.PHONE, item.phones(), provider.phones());
    add(all, Kind.EMAIL, item.emails(), provider.emails());
    add(all, Kind.WEB, item.webs(), provider.webs());
    return List.copyOf(all);
  }

  private void add(
      Set<Contact> all, Kind kind, List<RegisteredContact> own, List<RegisteredContact> others) {
    for (var contact : own.isEmpty() ? others : own) {
      var value = written(kind, contact.value());
      if (!kind.fits(value) || value.length() > Texts.LINE) {
        remarks.add(Odd.CONTACT_UNUSABLE, kind.name().toLowerCase(Locale.ROOT), value, null);
        continue;
      }
      all.add(new Contact(kind, value, Texts.cut(contact.note(), Texts.LINE, "kontakt", remarks)));
    }
  }

  /// People write web sites without what a browser needs before them.
  private static String written(Kind kind, String value) {
    var bare = value.strip();
    return kind == Kind.WEB && !bare.contains("://") ? "https://" + bare : bare;
  }
}
