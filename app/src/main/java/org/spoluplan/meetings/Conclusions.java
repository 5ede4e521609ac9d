package org.spoluplan.meetings;

import java.util.List;
import java.util.Optional;

/// What meetings concluded, heard and spoke of, to be read by others.
public interface Conclusions {

  /// In the order they fell, confidential ones too.
  List<Conclusion> of(MeetingId meeting);

  Optional<Conclusion> find(ConclusionId id);

  List<ReportedDecision> reportedAt(MeetingId meeting);

  /// By kind and name.
  List<Mention> mentionedAt(MeetingId meeting);
}
