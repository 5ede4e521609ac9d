package org.spoluplan.surveys.forms;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.network.ServiceId;
import org.spoluplan.page.Form;

/// What a survey is, as it is typed.
final class SurveyFields {

  private static final int LONGEST_TITLE = 300;
  private static final int LONGEST_TEXT = 4000;

  private SurveyFields() {}

  static Survey.Content read(Form form) {
    var content =
        new Survey.Content(
            form.choice("kind", SurveyKind.class),
            form.text("title", LONGEST_TITLE),
            form.optionalText("intro", LONGEST_TEXT),
            form.text("privacy", LONGEST_TEXT),
            form.optionalDate("opens"),
            form.optionalDate("closes"));
    var opens = content.opens();
    var closes = content.closes();
    if (opens != null && closes != null && closes.isBefore(opens)) {
      form.reject("closes", "survey.fault.closes");
    }
    return content;
  }

  static Set<BodyId> bodies(Form form) {
    var bodies = new LinkedHashSet<BodyId>();
    form.ids("bodies").forEach(id -> bodies.add(new BodyId(id)));
    return bodies;
  }

  /// Each ticked service, with the group chosen beside it.
  static Map<ServiceId, Optional<BodyId>> services(Form form, Set<BodyId> bodies) {
    var services = new HashMap<ServiceId, Optional<BodyId>>();
    for (var id : form.ids("services")) {
      var body = form.optionalId("group-" + id);
      var known = Optional.ofNullable(body).map(BodyId::new).filter(bodies::contains);
      services.put(new ServiceId(id), known);
    }
    return services;
  }

  static Form filled(Survey survey) {
    var known = new LinkedHashMap<String, @Nullable Object>();
    var is = survey.is();
    known.put("kind", is.kind());
    known.put("title", is.title());
    known.put("intro", is.intro());
    known.put("privacy", is.privacy());
    known.put("opens", is.opens());
    known.put("closes", is.closes());
    known.put("bodies", survey.bodies().stream().map(one -> one.value().toString()).toList());
    known.put(
        "services", survey.services().keySet().stream().map(o -> o.value().toString()).toList());
    survey
        .services()
        .forEach(
            (service, body) ->
                known.put(
                    "group-" + service.value(),
                    body.map(BodyId::value).map(UUID::toString).orElse("")));
    return Form.filled(known);
  }
}
