package org.spoluplan.meetings.invitations;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spoluplan.kernel.Refusal;
import org.spoluplan.kernel.Today;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.Meetings;
import org.spoluplan.meetings.Procedures;
import org.spoluplan.meetings.Replies.Answer;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.people.People;
import org.springframework.stereotype.Component;

/// The page on which one person answers one invitation.
@Component
class AnswerPages {

  /// @param name   whose answer it is
  /// @param answer given already to the plan as it is now
  /// @param chosen whose button is the first
  /// @param closed why no answer is taken, if none is
  /// @param asked  the answer of the link that was followed, waiting for a press of its button
  /// @param late   whether the last day for excuses has passed
  /// @param opens  whether the reader may open the papers
  record View(
      Meeting meeting,
      String path,
      String name,
      Optional<Answer> answer,
      boolean stale,
      Answer chosen,
      Optional<Refusal> closed,
      Optional<Answer> asked,
      Notice notice,
      boolean late,
      Programme programme,
      boolean opens) {

    /// Answers by links take one press more: mail filters follow links, too.
    boolean toConfirm() {
      return asked.isPresent() && !asked.equals(answer);
    }

    /// The button that is the most likely to be pressed comes first.
    List<Answer> buttons() {
      return java.util.stream.Stream.concat(
              java.util.stream.Stream.of(chosen), java.util.Arrays.stream(Answer.values()))
          .distinct()
          .toList();
    }
  }

  private final Meetings meetings;
  private final Programmes programmes;
  private final Procedures procedures;
  private final People people;
  private final Answering answering;
  private final Clock clock;

  AnswerPages(
      Meetings meetings,
      Programmes programmes,
      Procedures procedures,
      People people,
      Answering answering,
      Clock clock) {
    this.meetings = meetings;
    this.programmes = programmes;
    this.procedures = procedures;
    this.people = people;
    this.answering = answering;
    this.clock = clock;
  }

  /// @param typed what was sent and could not be taken
  /// @param asked the answer that the link in the letter stands for
  Html page(
      Page page, String path, Invitation invitation, @Nullable Form typed, @Nullable Answer asked) {
    var meeting = meetings.get(invitation.meeting());
    var given = Optional.ofNullable(invitation.answerIn(meeting.sequence()));
    var rules = procedures.rules(meeting.body().id(), meeting.day()).deadlines();
    var notice = Notice.of(meeting.day(), rules);
    var view =
        new View(
            meeting,
            path,
            people.get(invitation.person()).fullName(),
            given,
            invitation.isStaleIn(meeting.sequence()),
            asked == null ? given.orElse(Answer.ACCEPTED) : asked,
            answering.closed(meeting),
            Optional.ofNullable(asked),
            notice,
            notice.excuses().isBefore(Today.of(clock)),
            programmes.of(meeting),
            meeting.openToAll() || page.may(InvitationAction.FOLLOW, meeting));
    var form = typed == null ? form(invitation) : typed;
    return Html.of((out, i) -> JteanswerGenerated.render(out, i, page, form, view));
  }

  private static Form form(Invitation invitation) {
    var known = new HashMap<String, @Nullable Object>();
    known.put("note", invitation.note());
    return Form.filled(known);
  }
}
