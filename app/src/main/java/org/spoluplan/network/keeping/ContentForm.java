package org.spoluplan.network.keeping;

import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.spoluplan.network.ServiceContent;
import org.spoluplan.network.SocialService;
import org.spoluplan.page.Form;
import org.spoluplan.territory.MunicipalityNames;
import org.springframework.stereotype.Component;

/// All that is said about a service, as a form.
@Component
class ContentForm {

  private final MunicipalityNames names;

  ContentForm(MunicipalityNames names) {
    this.names = names;
  }

  Form filled(SocialService service) {
    var form = new HashMap<String, @Nullable Object>();
    var is = service.is();
    AboutFields.fill(form, is);
    WhomFields.fill(form, is.clientele());
    AreaFields.fill(form, is.area(), names);
    PlaceFields.fill(form, is.places(), names);
    FormFields.fill(form, is.forms());
    TermsFields.fill(form, is.terms());
    ContactFields.fill(form, is.contacts());
    form.put("version", service.version());
    return Form.filled(form);
  }

  /// @param before what was written down so far
  ServiceContent read(Form form, Choices choices, ServiceContent before) {
    return new ServiceContent(
        form.text("name", Limits.LINE),
        AboutFields.read(form, choices),
        WhomFields.read(form, choices),
        FormFields.read(form, choices, before.forms()),
        AreaFields.read(form, choices, names),
        TermsFields.read(form),
        form.optionalText("description", Limits.TEXT),
        form.optionalText("easy-read", Limits.TEXT),
        ContactFields.read(form),
        new PlaceFields(names, form, before.places()).read());
  }
}
