package org.spoluplan.meetings.conclusions;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.meetings.AgendaItem;
import org.spoluplan.meetings.BodySummary;
import org.spoluplan.page.Form;

/// What is typed about a decision of another body.
record ReportDetails(
    @Nullable UUID body,
    String bodyName,
    @Nullable String reference,
    @Nullable LocalDate decidedOn,
    String wording,
    @Nullable UUID item) {

  static ReportDetails read(Form form, List<BodySummary> bodies, List<AgendaItem> agenda) {
    var id = form.optionalId("body");
    var body = bodies.stream().filter(known -> known.id().value().equals(id)).findFirst();
    if (id != null && body.isEmpty()) form.reject("body", "form.error.choose");
    var name = form.optionalText("bodyName", 300);
    if (name == null && body.isEmpty()) form.reject("bodyName", "form.error.missing");
    return new ReportDetails(
        id,
        name == null ? body.map(BodySummary::name).orElse("") : name,
        form.optionalText("reference", 100),
        form.optionalDate("decidedOn"),
        form.text("reported", 4000),
        ConclusionDetails.item(form, agenda));
  }
}
