package org.spoluplan.meetings.conclusions;

import org.jspecify.annotations.Nullable;
import org.spoluplan.meetings.Mention.Kind;
import org.spoluplan.page.Form;
import org.spoluplan.people.Ico;

/// What is typed about something the meeting spoke of.
record MentionDetails(Kind kind, String name, @Nullable String reference) {

  static MentionDetails read(Form form) {
    var kind = form.choice("mention", Kind.class);
    var reference = form.optionalText("mentionReference", 200);
    if (kind == Kind.ORGANISATION && reference != null && Ico.parse(reference).isEmpty()) {
      form.reject("mentionReference", "mention.error.ico");
    }
    return new MentionDetails(kind, form.text("mentionName", 300), reference);
  }
}
