package org.spoluplan.meetings.invitations;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spoluplan.kernel.Code;
import org.spoluplan.meetings.AgendaItem;
import org.spoluplan.meetings.AgendaItemId;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.Replies.Answer;
import org.spoluplan.meetings.invitations.InvitationLetters.Occasion;
import org.spoluplan.page.Words;

/// The sentences of a letter about a meeting. Confidential points of the agenda stay at home.
///
/// @param agenda     the accepted points, numbered
/// @param page       address of the page of the meeting
/// @param answerLink where to answer; null when nobody is asked
/// @param contact    name and e-mail address of whoever invites
record LetterText(
    Words words,
    Locale language,
    Occasion occasion,
    Meeting meeting,
    List<AgendaItem> agenda,
    Notice notice,
    String page,
    @Nullable String answerLink,
    @Nullable String contact) {

  String subject() {
    return t("invitation.letter.subject", occasion, Calendars.name(meeting), when());
  }

  String body() {
    var parts = new ArrayList<@Nullable String>();
    parts.add(t("invitation.letter.hello"));
    parts.add(intro());
    parts.add(facts());
    if (occasion != Occasion.CANCELLED) {
      parts.add(meeting.announcement());
      parts.add(agendaText());
      parts.add(papers());
      parts.add(question());
    }
    parts.add(t("invitation.letter.page", page));
    parts.add(contact == null ? null : t("invitation.letter.contact", contact));
    return parts.stream().filter(Objects::nonNull).collect(Collectors.joining("\n\n")) + "\n";
  }

  private String intro() {
    var name = Calendars.name(meeting);
    return occasion == Occasion.INVITED && Timing.isWritten(meeting)
        ? t("invitation.letter.written", name)
        : t("invitation.letter.intro", occasion, name);
  }

  private String facts() {
    var lines = new ArrayList<@Nullable String>();
    lines.add(t("invitation.letter.when", when()));
    if (meeting.place() != null) lines.add(t("invitation.letter.where", meeting.place()));
    if (occasion == Occasion.CANCELLED) {
      var because = meeting.cancelledBecause();
      if (because != null) lines.add(t("invitation.letter.because", because));
    } else if (meeting.roomLink() != null) {
      lines.add(t("invitation.letter.room", meeting.roomLink()));
    }
    return String.join("\n", lines);
  }

  private String when() {
    var dates = words.dates(language);
    var text = dates.occasion(meeting.day(), meeting.from());
    if (meeting.to() != null) text += t("meeting.to", dates.time(meeting.to()));
    if (meeting.until() != null) text += t("meeting.until", dates.full(meeting.until()));
    return text;
  }

  private @Nullable String agendaText() {
    var items = openItems(agenda);
    if (items.isEmpty()) return null;
    return items.stream()
        .map(item -> (item.parent() == null ? "" : "   ") + item.heading())
        .collect(Collectors.joining("\n", t("invitation.letter.agenda") + "\n", ""));
  }

  private @Nullable String papers() {
    var titles =
        openItems(agenda).stream()
            .flatMap(item -> item.papers().stream())
            .map(p -> "- " + p.title());
    var list = titles.collect(Collectors.joining("\n"));
    return list.isEmpty() ? null : t("invitation.letter.papers") + "\n" + list;
  }

  /// Without confidential points and what belongs to them.
  static List<AgendaItem> openItems(List<AgendaItem> agenda) {
    Set<AgendaItemId> hidden =
        agenda.stream()
            .filter(AgendaItem::confidential)
            .map(AgendaItem::id)
            .collect(Collectors.toSet());
    return agenda.stream()
        .filter(item -> !hidden.contains(item.id()))
        .filter(item -> item.parent() == null || !hidden.contains(item.parent()))
        .toList();
  }

  private @Nullable String question() {
    if (answerLink == null) return null;
    var lines = new ArrayList<String>();
    lines.add(t("invitation.letter.question"));
    for (var answer : Answer.values()) {
      var link = answerLink + "?odpoved=" + AnswerWord.of(answer);
      lines.add(t("invitation.letter.answer", answer, link));
    }
    lines.add(t("invitation.letter.excuses", words.dates(language).full(notice.excuses())));
    return String.join("\n", lines);
  }

  private String t(String family, Enum<?> constant, Object... arguments) {
    return t(family + "." + Code.of(constant), arguments);
  }

  private String t(String key, Object... arguments) {
    return words.messages().of(language, key, arguments);
  }
}
