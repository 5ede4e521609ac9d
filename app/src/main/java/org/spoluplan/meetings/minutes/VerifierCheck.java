package org.spoluplan.meetings.minutes;

import java.util.ArrayList;
import java.util.List;
import org.spoluplan.meetings.minutes.MinutesDraft.Official;

/// Whoever verifies was there and did not write it.
final class VerifierCheck {

  private VerifierCheck() {}

  static List<MinutesWarning> of(MinutesDraft meeting) {
    var warnings = new ArrayList<MinutesWarning>();
    var recorders = names(meeting.officials().minuteTakers());
    var present = meeting.attendance().present();
    for (var verifier : names(meeting.officials().verifiers())) {
      if (recorders.contains(verifier)) {
        warnings.add(MinutesWarning.about(MinutesWarning.Kind.VERIFIER_IS_RECORDER, verifier));
      }
      if (present != null
          && present.stream().noneMatch(p -> PersonWords.bare(p.name()).equals(verifier))) {
        warnings.add(MinutesWarning.about(MinutesWarning.Kind.VERIFIER_ABSENT, verifier));
      }
    }
    return warnings;
  }

  private static List<String> names(List<Official> officials) {
    return officials.stream().map(official -> PersonWords.bare(official.name())).toList();
  }
}
