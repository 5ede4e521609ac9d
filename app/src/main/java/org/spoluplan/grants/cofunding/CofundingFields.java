package org.spoluplan.grants.cofunding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spoluplan.grants.cofunding.CofundingRequest.Content;
import org.spoluplan.kernel.Code;
import org.spoluplan.kernel.Crowns;
import org.spoluplan.page.Form;
import org.springframework.stereotype.Component;

/// A request as a form.
@Component
class CofundingFields {

  private static final int FIRST_YEAR = 2007;
  private static final int LAST_YEAR = 2100;
  private static final int TEXT = 8000;
  private static final String STANDING = "-standing";

  private final NeedFields needs;

  CofundingFields(NeedFields needs) {
    this.needs = needs;
  }

  static int year(Form form) {
    return form.integer("year", FIRST_YEAR, LAST_YEAR);
  }

  /// Of use only when the form is valid.
  Content read(Form form, LocalDate today) {
    var due = form.date("due");
    if (form.valid() && due.isBefore(today)) form.reject("due", "cofunding.error.past");
    if (due.isAfter(today.plusYears(1))) form.reject("due", "cofunding.error.far");
    var needed = Sums.read(form, "needed");
    return new Content(
        needed,
        sources(form),
        asked(form, needed),
        form.choice("key", SplitKey.class),
        form.optionalText("note", TEXT),
        due,
        needs.read(form));
  }

  private static @Nullable Long asked(Form form, long needed) {
    var asked = Sums.optional(form, "asked");
    if (asked == null) return null;
    if (asked == 0) form.reject("asked", "cofunding.error.sum");
    if (asked > needed) form.reject("asked", "cofunding.error.asked-more");
    return asked;
  }

  private static List<Source> sources(Form form) {
    var all = new ArrayList<Source>();
    for (var kind : SourceKind.values()) {
      var amount = Sums.optional(form, Code.of(kind));
      var standing = form.optionalChoice(Code.of(kind) + STANDING, Source.Standing.class);
      if (amount == null || amount == 0) continue;
      all.add(new Source(kind, amount, standing == null ? Source.Standing.REQUESTED : standing));
    }
    return all;
  }

  /// What the request says now.
  Form form(CofundingRequest request) {
    return filled(request).with("version", request.version());
  }

  /// What an earlier request said, to begin from: sources are asked for anew.
  Form begunFrom(CofundingRequest earlier) {
    var form = filled(earlier).with("note", "");
    for (var one : earlier.is().sources()) {
      form = form.with(Code.of(one.kind()) + STANDING, Code.of(Source.Standing.REQUESTED));
    }
    return form;
  }

  private Form filled(CofundingRequest request) {
    var is = request.is();
    Map<String, @Nullable Object> known = new HashMap<>();
    known.put("service", request.service().value());
    known.put("year", request.year());
    known.put("needed", Crowns.typed(is.needed()));
    known.put("asked", typed(is.asked()));
    known.put("key", is.key());
    known.put("note", is.note());
    known.put("due", is.due());
    for (var one : is.sources()) {
      known.put(Code.of(one.kind()), Crowns.typed(one.amount()));
      known.put(Code.of(one.kind()) + STANDING, one.standing());
    }
    needs.fill(known, is.needs());
    return Form.filled(known);
  }

  private static @Nullable String typed(@Nullable Long amount) {
    return amount == null ? null : Crowns.typed(amount);
  }

  static List<SourceKind> kinds() {
    return Arrays.asList(SourceKind.values());
  }
}
