package org.spoluplan.people.directory;

import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spoluplan.page.Form;
import org.spoluplan.people.Ico;
import org.spoluplan.people.PersonName;

/// Between the forms of the directory and what it keeps.
final class DirectoryForm {

  private static final Pattern EMAIL = Pattern.compile("[^@\\s,;<>]+@[^@\\s,;<>]+\\.[^@\\s,;<>.]+");
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ()/-]{9,25}");
  private static final Pattern DATA_BOX = Pattern.compile("[a-z0-9]{7}");
  private static final List<String> LANGUAGES = List.of("cs", "en");

  private DirectoryForm() {}

  static PersonDraft person(Form form) {
    var name =
        new PersonName(
            form.optionalText("titleBefore", 60),
            form.text("givenName", 100),
            form.text("familyName", 100),
            form.optionalText("titleAfter", 60));
    return new PersonDraft(name, email(form), phone(form), language(form));
  }

  /// Only the contacts are read; the name stays.
  static PersonDraft contacts(Form form, PersonName name) {
    return new PersonDraft(name, email(form), phone(form), language(form));
  }

  static Form of(PersonDraft draft) {
    var known = new HashMap<String, @Nullable Object>();
    known.put("titleBefore", draft.name().titleBefore());
    known.put("givenName", draft.name().given());
    known.put("familyName", draft.name().family());
    known.put("titleAfter", draft.name().titleAfter());
    known.put("email", draft.email());
    known.put("phone", draft.phone());
    known.put("language", draft.language());
    return Form.filled(known);
  }

  static OrganisationDraft organisation(Form form, List<OrganisationType> types) {
    var draft =
        new OrganisationDraft(
            form.text("name", 300),
            form.optionalText("shortName", 60),
            form.value("type"),
            ico(form),
            matching(form, "dataBox", DATA_BOX, "people.error.data-box"),
            form.optionalText("address", 500),
            web(form),
            email(form),
            phone(form),
            form.optionalDate("validFrom"),
            form.optionalDate("validTo"));
    if (types.stream().noneMatch(type -> type.code().equals(draft.type()))) {
      form.reject("type", "form.error.choose");
    }
    var from = draft.validFrom();
    var to = draft.validTo();
    if (from != null && to != null && to.isBefore(from)) {
      form.reject("validTo", "people.error.ends-before-it-begins");
    }
    return draft;
  }

  static Form of(OrganisationDraft draft) {
    var known = new HashMap<String, @Nullable Object>();
    known.put("name", draft.name());
    known.put("shortName", draft.shortName());
    known.put("type", draft.type());
    known.put("ico", draft.ico());
    known.put("dataBox", draft.dataBox());
    known.put("address", draft.address());
    known.put("web", draft.web());
    known.put("email", draft.email());
    known.put("phone", draft.phone());
    known.put("validFrom", draft.validFrom());
    known.put("validTo", draft.validTo());
    return Form.filled(known);
  }

  private static @Nullable Ico ico(Form form) {
    var typed = form.optionalText("ico", 20);
    if (typed == null) return null;
    var ico = Ico.parse(typed);
    if (ico.isEmpty()) form.reject("ico", "people.error.ico");
    return ico.orElse(null);
  }

  private static @Nullable String email(Form form) {
    return matching(form, "email", EMAIL, "people.error.email");
  }

  private static @Nullable String phone(Form form) {
    return matching(form, "phone", PHONE, "people.error.phone");
  }

  /// An address without a scheme gets one, so that it never becomes a link to a page of ours.
  private static @Nullable String web(Form form) {
    var typed = form.optionalText("web", 300);
    if (typed == null) return null;
    var address = typed.matches("(?i)https?://.*") ? typed : "https://" + typed;
    if (!address.matches("(?i)https?://[^\\s/]+\\.[^\\s]+")) {
      form.reject("web", "people.error.web");
    }
    return address;
  }

  private static @Nullable String matching(Form form, String field, Pattern pattern, String error) {
    var typed = form.optionalText(field, 254);
    if (typed != null && !pattern.matcher(typed).matches()) form.reject(field, error);
    return typed;
  }

  private static String language(Form form) {
    var language = form.value("language");
    if (!LANGUAGES.contains(language)) form.reject("language", "form.error.choose");
    return Objects.requireNonNullElse(language, "cs");
  }
}
