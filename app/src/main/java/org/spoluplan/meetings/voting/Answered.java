package org.spoluplan.meetings.voting;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.spoluplan.meetings.Replies.Answer;
import org.spoluplan.meetings.Replies.Reply;

/// Members of whom nothing is noted yet, and who said before whether they would come.
final class Answered {

  private Answered() {}

  /// Without those who were not sure, and answers given to an earlier plan.
  static Map<RollLine, Reply> of(Collection<RollLine> lines, Collection<Reply> replies) {
    var certain =
        replies.stream()
            .filter(reply -> !reply.stale() && reply.answer() != Answer.TENTATIVE)
            .collect(Collectors.toMap(Reply::person, reply -> reply));
    var answered = new LinkedHashMap<RollLine, Reply>();
    for (var line : lines) {
      var reply = line.person() == null ? null : certain.get(line.person());
      if (reply != null && isBlank(line)) answered.put(line, reply);
    }
    return answered;
  }

  private static boolean isBlank(RollLine line) {
    return line.status() == null && line.stays().isEmpty() && line.membership() != null;
  }
}
