package org.spoluplan.meetings;

import org.spoluplan.access.Scoped;

/// Where a meeting belongs, to ask permission for anything that happens at it.
public interface MeetingScopes {

  /// @throws org.spoluplan.kernel.NotFound when there is no such meeting
  Scoped scopesOf(MeetingId meeting);
}
