package org.spoluplan.meetings.minutes;

import java.util.ArrayList;
import java.util.List;
import org.spoluplan.meetings.minutes.MinutesDraft.Official;

/// Whoever verifies was there, did not chair and did not write it; and there are as many as the
/// rules of the body ask for.
final class VerifierCheck {

  private VerifierCheck() {}

  static List<MinutesWarning> of(MinutesDraft meeting) {
    var warnings = new ArrayList<MinutesWarning>();
    var recorders = names(meeting.officials().minuteTakers());
    var chaired = meeting.officials().chair();
    var chair = chaired == null ? "" : PersonWords.bare(chaired);
    var present = meeting.attendance().present();
    for (var verifier : names(meeting.officials().verifiers())) {
      if (recorders.contains(verifier)) {
        warnings.add(MinutesWarning.about(MinutesWarning.Kind.VERIFIER_IS_RECORDER, verifier));
      }
      if (verifier.equals(chair)) {
        warnings.add(MinutesWarning.about(MinutesWarning.Kind.VERIFIER_IS_CHAIR, verifier));
      }
      if (present != null
          && present.stream().noneMatch(p -> PersonWords.bare(p.name()).equals(verifier))) {
        warnings.add(MinutesWarning.about(MinutesWarning.Kind.VERIFIER_ABSENT, verifier));
      }
    }
    return warnings;
  }

  /// @param asked by the rules of procedure
  static List<MinutesWarning> tooFew(MinutesDraft.Officials officials, int asked) {
    var named = officials.verifiers().size();
    return named >= asked
        ? List.of()
        : List.of(MinutesWarning.about(MinutesWarning.Kind.VERIFIERS_MISSING, asked, named));
  }

  private static List<String> names(List<Official> officials) {
    return officials.stream().map(official -> PersonWords.bare(official.name())).toList();
  }
}
