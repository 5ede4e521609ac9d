package org.spoluplan.meetings.conclusions;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.meetings.AgendaItem;
import org.spoluplan.meetings.Conclusion;
import org.spoluplan.meetings.Conclusion.Kind;
import org.spoluplan.meetings.MeetingVotes;
import org.spoluplan.page.Form;

/// What is typed about a conclusion.
record ConclusionDetails(
    Kind kind, String wording, @Nullable String reason, @Nullable UUID item, boolean confidential) {

  static ConclusionDetails read(Form form, List<AgendaItem> agenda) {
    var kind = form.choice("kind", Kind.class);
    var reason = form.optionalText("reason", 4000);
    if (kind == Kind.WILL_NOT_BE_HANDLED && reason == null) {
      form.reject("reason", ConclusionRefusal.REASON_MISSING);
    }
    return new ConclusionDetails(
        kind, form.text("wording", 4000), reason, item(form, agenda), form.checked("confidential"));
  }

  /// As the adopted motion says it.
  static ConclusionDetails of(MeetingVotes.Vote vote) {
    var item = vote.item() == null ? null : vote.item().value();
    return new ConclusionDetails(KindInWords.of(vote.wording()), vote.wording(), null, item, false);
  }

  /// A point of this meeting's agenda, or none.
  static @Nullable UUID item(Form form, List<AgendaItem> agenda) {
    var item = form.optionalId("item");
    if (item != null && agenda.stream().noneMatch(known -> known.id().value().equals(item))) {
      form.reject("item", "form.error.choose");
    }
    return item;
  }

  static Form form(Conclusion conclusion) {
    var known = new HashMap<String, @Nullable Object>();
    known.put("kind", conclusion.kind());
    known.put("wording", conclusion.wording());
    known.put("reason", conclusion.reason());
    known.put("item", conclusion.item() == null ? null : conclusion.item().value());
    known.put("confidential", conclusion.confidential() ? "true" : null);
    known.put("version", conclusion.version());
    return Form.filled(known);
  }
}
