package org.spoluplan.meetings.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.spoluplan.meetings.minutes.MinutesComments.MinutesComment;

/// What members said, and may still say, before the text is closed over it.
final class CommentCheck {

  private CommentCheck() {}

  static List<MinutesWarning> of(Minutes minutes, List<MinutesComment> said, LocalDate today) {
    var warnings = new ArrayList<MinutesWarning>();
    var unanswered = said.stream().filter(comment -> comment.answer() == null).count();
    if (unanswered > 0) {
      warnings.add(MinutesWarning.about(MinutesWarning.Kind.COMMENTS_UNANSWERED, unanswered));
    }
    var until = minutes.commentsUntil();
    if (until != null && minutes.takesComments(today)) {
      warnings.add(
          MinutesWarning.about(MinutesWarning.Kind.COMMENTS_RUNNING, Wording.DATES.brief(until)));
    }
    return warnings;
  }
}
