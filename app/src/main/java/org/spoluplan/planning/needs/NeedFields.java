package org.spoluplan.planning.needs;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.codelists.CodeList;
import org.spoluplan.kernel.Thing;
import org.spoluplan.kernel.Today;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.network.NetworkWords;
import org.spoluplan.page.Form;
import org.spoluplan.planning.needs.EvidenceRegister.Typed;
import org.spoluplan.territory.MunicipalityNames;
import org.springframework.stereotype.Component;

/// Needs, their evidence and verdicts as forms.
@Component
class NeedFields {

  private static final int LINE = 300;
  private static final int SOURCE = 500;
  private static final int TEXT = 20_000;
  private static final int WORDING = 4000;

  private final NetworkWords words;
  private final MunicipalityNames municipalities;
  private final Clock clock;

  NeedFields(NetworkWords words, MunicipalityNames municipalities, Clock clock) {
    this.words = words;
    this.municipalities = municipalities;
    this.clock = clock;
  }

  /// Only of use when the form is valid.
  ///
  /// @param bodies among which the group is chosen
  Need.Content read(Form form, List<BodyId> bodies) {
    return new Need.Content(
        form.text("title", LINE),
        form.optionalText("description", TEXT),
        body(form, bodies),
        form.optionalChoice("trend", Need.Trend.class),
        codes(form, "groups", CodeList.TARGET_GROUP),
        codes(form, "situations", CodeList.ADVERSE_SITUATION),
        municipalities.read(form, "places", form.value("places")));
  }

  private static @Nullable BodyId body(Form form, List<BodyId> bodies) {
    var chosen = form.optionalId("body");
    if (chosen == null) return null;
    var body = new BodyId(chosen);
    if (!bodies.contains(body)) form.reject("body", "form.error.choose");
    return body;
  }

  private List<String> codes(Form form, String field, CodeList list) {
    var codes = form.values(field).stream().filter(code -> !code.isBlank()).distinct().toList();
    codes.forEach(code -> words.check(form, field, list, code));
    return codes;
  }

  Form form(Need need) {
    var known = new HashMap<String, @Nullable Object>();
    var body = need.is().body();
    known.put("title", need.is().title());
    known.put("description", need.is().description());
    known.put("body", body == null ? null : body.value());
    known.put("trend", need.is().trend());
    known.put("groups", need.is().groups());
    known.put("situations", need.is().situations());
    known.put("places", municipalities.written(need.is().places()));
    known.put("version", need.version());
    return Form.filled(known);
  }

  /// Only of use when the form is valid.
  ///
  /// @param thing that says so; null: only the typed words do
  Typed evidence(Form form, @Nullable Thing thing) {
    var today = Today.of(clock);
    var day = form.optionalDate("day");
    if (day != null && day.isAfter(today)) form.reject("day", "need.error.future");
    return new Typed(
        form.choice("kind", Evidence.Kind.class),
        form.text("wording", WORDING),
        form.optionalText("source", SOURCE),
        day == null ? today : day,
        thing);
  }

  Verdict verdict(Form form) {
    var today = Today.of(clock);
    var kind = form.choice("verdict", Verdict.Kind.class);
    var reason = form.optionalText("reason", WORDING);
    if (kind == Verdict.Kind.NOT_HANDLED && reason == null) {
      form.reject("reason", "need.error.reason");
    }
    var day = form.optionalDate("day");
    if (day != null && day.isAfter(today)) form.reject("day", "need.error.future");
    return new Verdict(new UUID(0, 0), kind, reason, null, day == null ? today : day);
  }
}
