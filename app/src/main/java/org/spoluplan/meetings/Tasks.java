package org.spoluplan.meetings;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spoluplan.access.Actor;
import org.spoluplan.access.PersonId;

/// The register of tasks, to be read by others. Lists are by due date, those without one last.
public interface Tasks {

  Optional<Task> find(TaskId id);

  /// Given at the meeting, in the order they were given.
  List<Task> of(MeetingId meeting);

  /// Given before, and looked at again at the meeting.
  List<Task> reviewedAt(MeetingId meeting);

  List<Task> openOf(BodyId body);

  /// The tasks that came from each of the conclusions, as far as the reader may see them.
  Map<ConclusionId, List<Task>> ledTo(Actor reader, Collection<ConclusionId> conclusions);

  /// Open tasks that the person may report on: own ones, and those of organisations and bodies the
  /// person speaks for.
  List<Task> waitingFor(PersonId person);
}
