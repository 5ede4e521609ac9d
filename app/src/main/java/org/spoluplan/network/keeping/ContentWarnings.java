package org.spoluplan.network.keeping;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.spoluplan.codelists.CodeItem;
import org.spoluplan.codelists.CodeList;
import org.spoluplan.codelists.CodeLists;
import org.spoluplan.kernel.Today;
import org.spoluplan.network.ServiceContent;
import org.spoluplan.page.Form;
import org.spoluplan.page.Page;
import org.springframework.stereotype.Component;

/// What may be wrong, though only people can tell: a form that the law does not know for the type,
/// a secret street written into a text.
@Component
class ContentWarnings {

  private final CodeLists codes;
  private final Clock clock;

  ContentWarnings(CodeLists codes, Clock clock) {
    this.codes = codes;
    this.clock = clock;
  }

  /// @param before what was saved so far
  List<Warning> of(Page page, Form form, ServiceContent typed, ServiceContent before) {
    var warnings = new ArrayList<Warning>(unusualForms(page, typed));
    warnings.addAll(SecretStreets.warnings(page, form, typed, before));
    return warnings;
  }

  private List<Warning> unusualForms(Page page, ServiceContent content) {
    var today = Today.of(clock);
    var registration = content.registration();
    return codes
        .find(registration.types(), registration.typeCode(), today)
        .filter(type -> !type.details("forms").isEmpty())
        .map(
            type ->
                content.forms().stream()
                    .filter(form -> !type.details("forms").contains(form.code()))
                    .flatMap(form -> codes.find(CodeList.SERVICE_FORM, form.code(), today).stream())
                    .filter(ContentWarnings::isOfTheLaw)
                    .map(form -> warning(page, type, form))
                    .toList())
        .orElse(List.of());
  }

  /// Help over the telephone is a way of working; the law lists no types for it.
  private static boolean isOfTheLaw(CodeItem form) {
    return form.registerCode() != null;
  }

  private static Warning warning(Page page, CodeItem type, CodeItem form) {
    return new Warning(
        FormFields.part(form.code()),
        "service.warning.form",
        List.of(type.name(page.locale()), form.name(page.locale())));
  }
}
