package org.spoluplan.grants.calls;

import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.spoluplan.grants.Programme;
import org.spoluplan.page.Form;
import org.spoluplan.territory.AreaKind;
import org.spoluplan.territory.MunicipalityNames;
import org.spoluplan.territory.Territory;
import org.springframework.stereotype.Component;

/// A programme as a form.
@Component
class ProgrammeFields {

  private static final int LINE = 200;
  private static final int TEXT = 4000;
  private static final int CODE = 40;

  private final Territory territory;
  private final MunicipalityNames names;

  ProgrammeFields(Territory territory, MunicipalityNames names) {
    this.territory = territory;
    this.names = names;
  }

  Programme.Content read(Form form) {
    var region = form.text("region", CODE);
    if (territory.find(AreaKind.REGION, region).isEmpty()) {
      form.reject("region", "form.error.choose");
    }
    return new Programme.Content(
        form.text("name", LINE),
        form.text("purpose", TEXT),
        names.readOne(form, "municipality"),
        region);
  }

  Form form(Programme programme) {
    var municipality = programme.is().municipality();
    var known = new HashMap<String, @Nullable Object>();
    known.put("version", programme.version());
    known.put("name", programme.is().name());
    known.put("purpose", programme.is().purpose());
    known.put("region", programme.is().region());
    known.put("municipality", municipality == null ? null : names.name(municipality));
    return Form.filled(known);
  }
}
