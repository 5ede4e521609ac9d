package org.spoluplan.meetings.conclusions;

import java.util.List;
import org.spoluplan.meetings.Agendas;
import org.spoluplan.meetings.Bodies;
import org.spoluplan.meetings.ClosedMinutes;
import org.spoluplan.meetings.Conclusion;
import org.spoluplan.meetings.LiveLook;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.MeetingAction;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.MeetingVotes;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Option;
import org.spoluplan.page.Page;
import org.springframework.stereotype.Component;

/// Puts the pages about conclusions together.
@Component
class ConclusionPages {

  private final ConclusionRegister conclusions;
  private final Agendas agendas;
  private final Bodies bodies;
  private final MeetingVotes votes;
  private final ClosedMinutes minutes;

  ConclusionPages(
      ConclusionRegister conclusions,
      Agendas agendas,
      Bodies bodies,
      MeetingVotes votes,
      ClosedMinutes minutes) {
    this.conclusions = conclusions;
    this.agendas = agendas;
    this.bodies = bodies;
    this.votes = votes;
    this.minutes = minutes;
  }

  /// Confidential conclusions and points are left out for those they are not for.
  ConclusionsView view(Page page, Meeting meeting) {
    var seesAll = page.may(MeetingAction.SEE_CONFIDENTIAL, meeting);
    return ConclusionsView.of(
        meeting,
        conclusions.of(meeting.id()).stream()
            .filter(conclusion -> seesAll || !conclusion.confidential())
            .toList(),
        conclusions.reportedAt(meeting.id()),
        conclusions.mentionedAt(meeting.id()),
        agendas.agenda(meeting.id()).stream()
            .filter(item -> seesAll || !item.confidential())
            .toList(),
        adopted(meeting.id()),
        page.may(ConclusionAction.RECORD, meeting),
        minutes.holds(meeting.id()));
  }

  private List<MeetingVotes.Vote> adopted(MeetingId meeting) {
    var concluded = conclusions.concluded(meeting);
    return votes.of(meeting).stream()
        .filter(vote -> Concluding.isAdopted(vote) && !concluded.contains(vote.id()))
        .toList();
  }

  ConclusionsView view(LiveLook look) {
    return look.once(ConclusionsView.class, () -> view(look.page(), look.meeting()));
  }

  /// The page with all of it, and its three forms.
  Html all(Page page, Meeting meeting, Form form) {
    var view = view(page, meeting);
    var others =
        bodies.list().stream()
            .map(body -> new Option(body.id().value().toString(), body.name()))
            .toList();
    return Html.of((out, i) -> JteconclusionsGenerated.render(out, i, page, view, form, others));
  }

  Html edit(Page page, Meeting meeting, Conclusion conclusion, Form form) {
    var view = view(page, meeting);
    var line = new ConclusionsView.Line(conclusion, null);
    return Html.of((out, i) -> JteeditGenerated.render(out, i, page, view, line, form));
  }
}
