package org.spoluplan.meetings.bodies;

import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.spoluplan.page.Form;

/// What is filled in about a kind of body.
record BodyTypeDetails(String nameCs, String nameEn, boolean retired) {

  static BodyTypeDetails read(Form form) {
    return new BodyTypeDetails(
        form.text("nameCs", 100), form.text("nameEn", 100), form.checked("retired"));
  }

  static Form form(BodyType type) {
    var known = new HashMap<String, @Nullable Object>();
    known.put("nameCs", type.nameCs());
    known.put("nameEn", type.nameEn());
    known.put("retired", type.retired() ? "true" : null);
    known.put("version", type.version());
    return Form.filled(known);
  }
}
