package org.spoluplan.meetings.invitations;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spoluplan.kernel.Refusal;
import org.spoluplan.meetings.AgendaItem;
import org.spoluplan.meetings.Agendas;
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
  /// @param agenda titles of the points that are not confidential
  record View(
      Meeting meeting,
      String path,
      String name,
      Optional<Answer> answer,
      boolean stale,
      Answer chosen,
      Optional<Refusal> closed,
      Notice notice,
      List<String> agenda) {

    /// The button that is the most likely to be pressed comes first.
    List<Answer> buttons() {
      return java.util.stream.Stream.concat(
              java.util.stream.Stream.of(chosen), java.util.Arrays.stream(Answer.values()))
          .distinct()
          .toList();
    }
  }

  private final Meetings meetings;
  private final Agendas agendas;
  private final Procedures procedures;
  private final People people;
  private final Answering answering;

  AnswerPages(
      Meetings meetings,
      Agendas agendas,
      Procedures procedures,
      People people,
      Answering answering) {
    this.meetings = meetings;
    this.agendas = agendas;
    this.procedures = procedures;
    this.people = people;
    this.answering = answering;
  }

  /// @param typed what was sent and could not be taken
  /// @param asked the answer that the link in the letter stands for
  Html page(
      Page page, String path, Invitation invitation, @Nullable Form typed, @Nullable Answer asked) {
    var meeting = meetings.get(invitation.meeting());
    var given = Optional.ofNullable(invitation.answerIn(meeting.sequence()));
    var view =
        new View(
            meeting,
            path,
            people.get(invitation.person()).fullName(),
            given,
            invitation.isStaleIn(meeting.sequence()),
            asked == null ? given.orElse(Answer.ACCEPTED) : asked,
            answering.closed(meeting),
            Notice.of(
                meeting.day(), procedures.rules(meeting.body().id(), meeting.day()).deadlines()),
            LetterText.openItems(agendas.agenda(meeting.id())).stream()
                .map(AgendaItem::heading)
                .toList());
    var form = typed == null ? form(invitation) : typed;
    return Html.of((out, i) -> JteanswerGenerated.render(out, i, page, form, view));
  }

  private static Form form(Invitation invitation) {
    var known = new HashMap<String, @Nullable Object>();
    known.put("note", invitation.note());
    return Form.filled(known);
  }
}
