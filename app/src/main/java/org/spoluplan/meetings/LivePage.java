package org.spoluplan.meetings;

import org.spoluplan.page.Html;
import org.spoluplan.page.Page;

/// The page of a meeting in progress, made of all its [LivePart]s.
public interface LivePage {

  Html show(Page page, MeetingId meeting);

  static String path(MeetingId meeting) {
    return "/jednani/" + meeting.value() + "/zive";
  }
}
