package org.spoluplan.meetings.bodies;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Access;
import org.spoluplan.access.Scoped;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class BodyTypeController {

  private static final String LIST = "/skupiny/druhy";

  private final Access access;
  private final BodyTypes types;
  private final SettingUp settingUp;

  BodyTypeController(Access access, BodyTypes types, SettingUp settingUp) {
    this.access = access;
    this.types = types;
    this.settingUp = settingUp;
  }

  @GetMapping(LIST)
  Reply list(Page page) {
    access.require(page.actor(), BodyAction.SET_TYPES, Scoped.EVERYWHERE);
    var all = types.all();
    return Html.of((out, i) -> JtebodytypesGenerated.render(out, i, page, all));
  }

  @GetMapping(LIST + "/novy")
  Reply addForm(Page page) {
    access.require(page.actor(), BodyAction.SET_TYPES, Scoped.EVERYWHERE);
    return form(page, Form.empty(), null);
  }

  @PostMapping(LIST)
  Reply add(Page page, Form form) {
    access.require(page.actor(), BodyAction.SET_TYPES, Scoped.EVERYWHERE);
    var details = BodyTypeDetails.read(form);
    if (!form.valid()) return form(page, form, null).asInvalid();
    settingUp.addType(page.actor(), details);
    return Redirect.to(LIST).saying(page.t("page.saved"));
  }

  @GetMapping(LIST + "/{code}")
  Reply changeForm(@PathVariable String code, Page page) {
    access.require(page.actor(), BodyAction.SET_TYPES, Scoped.EVERYWHERE);
    var type = types.get(code);
    return form(page, BodyTypeDetails.form(type), type);
  }

  @PostMapping(LIST + "/{code}")
  Reply change(@PathVariable String code, Page page, Form form) {
    access.require(page.actor(), BodyAction.SET_TYPES, Scoped.EVERYWHERE);
    var type = types.get(code);
    var details = BodyTypeDetails.read(form);
    var version = form.integer("version", 0, Integer.MAX_VALUE);
    if (!form.valid()) return form(page, form, type).asInvalid();
    return settingUp
        .changeType(page.actor(), code, details, version)
        .either(
            _ -> Redirect.to(LIST).saying(page.t("page.saved")),
            refusal -> {
              var newest = types.get(code);
              return form(page.refusing(refusal), form.with("version", newest.version()), newest)
                  .refused(refusal);
            });
  }

  private static Html form(Page page, Form form, @Nullable BodyType type) {
    return Html.of(
        (out, i) -> JtebodytypeformGenerated.render(out, i, page, form, Optional.ofNullable(type)));
  }
}
