package org.spoluplan.codelists.upkeep;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spoluplan.codelists.CodeItem;
import org.spoluplan.codelists.CodeList;
import org.spoluplan.kernel.DateRange;
import org.spoluplan.page.Form;

/// One row of a list as a form.
final class CodeForm {

  private static final int LONGEST = 300;
  private static final int LAST_POSITION = 9999;

  private CodeForm() {}

  static Form of(StoredItem stored) {
    var item = stored.item();
    var known = new HashMap<String, @Nullable Object>();
    known.put("code", item.code());
    known.put("position", item.position());
    known.put("name", item.name());
    known.put("plainName", item.plainName());
    known.put("nameEn", item.nameEn());
    known.put("nameUk", item.nameUk());
    known.put("registerCode", item.registerCode());
    known.put("law", item.law());
    known.put("details", written(item));
    known.put("validFrom", item.valid().from());
    known.put("validTo", item.valid().to());
    known.put("note", item.note());
    known.put("source", item.source());
    known.put("version", stored.version());
    known.put("how", Change.MEND);
    return Form.filled(known);
  }

  private static String written(CodeItem item) {
    return item.details().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(detail -> detail.getKey() + "=" + detail.getValue())
        .collect(Collectors.joining("; "));
  }

  /// @param code of a row that is known; null when the form says it
  static CodeItem read(Form form, CodeList list, @Nullable String code) {
    return new CodeItem(
        list,
        code == null ? code(form) : code,
        form.integer("position", 0, LAST_POSITION),
        form.text("name", LONGEST),
        form.text("plainName", LONGEST),
        form.optionalText("nameEn", LONGEST),
        form.optionalText("nameUk", LONGEST),
        form.optionalText("registerCode", LONGEST),
        form.optionalText("law", LONGEST),
        ShippedCodes.details(form.optionalText("details", LONGEST)),
        valid(form),
        form.optionalText("note", LONGEST),
        form.text("source", LONGEST));
  }

  private static String code(Form form) {
    var code = form.text("code", 20);
    if (!code.isEmpty() && !code.matches("[A-Za-z0-9-]+")) {
      form.reject("code", "codelists.error.code");
    }
    return code;
  }

  private static DateRange valid(Form form) {
    var from = form.optionalDate("validFrom");
    var to = form.optionalDate("validTo");
    if (from != null && to != null && to.isBefore(from)) {
      form.reject("validTo", "codelists.error.ends-before");
      return new DateRange(from, null);
    }
    return new DateRange(from, to);
  }

  /// What saving means for what was valid so far.
  enum Change {
    /// It was always meant so.
    MEND,
    /// It holds from a day; until then the old one does.
    FROM_A_DAY
  }
}
