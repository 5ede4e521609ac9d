package org.spoluplan.meetings.invitations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spoluplan.kernel.Code;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.Replies.Answer;
import org.spoluplan.meetings.invitations.News.Occasion;
import org.spoluplan.page.SiteAddress;
import org.spoluplan.page.Words;

/// The sentences of a letter about a meeting. Confidential points of the agenda stay at home.
///
/// @param today      of the letter
/// @param answerLink where to answer; null when nobody is asked, empty in a letter on paper
/// @param contact    name and e-mail address of whoever invites
record LetterText(
    Words words,
    Locale language,
    News news,
    Programme programme,
    Notice notice,
    LocalDate today,
    SiteAddress site,
    @Nullable String answerLink,
    @Nullable String contact) {

  String subject() {
    return t("invitation.letter.subject", occasion(), Calendars.name(meeting()), when(meeting()));
  }

  String body() {
    var parts = new ArrayList<@Nullable String>();
    parts.add(t("invitation.letter.hello"));
    parts.add(intro());
    parts.add(changes());
    parts.add(facts());
    if (occasion() != Occasion.CANCELLED) {
      parts.add(meeting().announcement());
      parts.add(agendaText());
      parts.add(papers());
      parts.add(question());
    }
    parts.add(t("invitation.letter.page", site.of(meeting().path())));
    if (contact != null) parts.add(t("invitation.letter.contact", occasion(), contact));
    return parts.stream().filter(Objects::nonNull).collect(Collectors.joining("\n\n")) + "\n";
  }

  private String intro() {
    var name = Calendars.name(meeting());
    return occasion() == Occasion.INVITED && Timing.isWritten(meeting())
        ? t("invitation.letter.written", name)
        : t("invitation.letter.intro", occasion(), name);
  }

  /// What is another way than people were told; the whole plan follows.
  private @Nullable String changes() {
    if (occasion() != Occasion.CHANGED) return null;
    var before = news.before();
    if (before == null) return t("invitation.letter.changes.agenda");
    var lines = new ArrayList<String>();
    lines.add(t("invitation.letter.changes"));
    if (news.timeChanged()) {
      lines.add(t("invitation.letter.changes.when", when(before), when(meeting())));
    }
    if (news.placeChanged()) {
      lines.add(
          t("invitation.letter.changes.where", known(before.place()), known(meeting().place())));
    }
    if (news.roomChanged()) {
      lines.add(t("invitation.letter.changes.room", known(meeting().roomLink())));
    }
    return String.join("\n", lines);
  }

  private String known(@Nullable String text) {
    return text == null ? t("invitation.letter.changes.nothing") : text;
  }

  private String facts() {
    var meeting = meeting();
    var lines = new ArrayList<@Nullable String>();
    lines.add(t("invitation.letter.when", when(meeting)));
    if (meeting.place() != null) lines.add(t("invitation.letter.where", meeting.place()));
    if (occasion() == Occasion.CANCELLED) {
      var because = meeting.cancelledBecause();
      if (because != null) lines.add(t("invitation.letter.because", because));
    } else if (meeting.roomLink() != null) {
      lines.add(t("invitation.letter.room", meeting.roomLink()));
    }
    return String.join("\n", lines);
  }

  private String when(Meeting meeting) {
    var dates = words.dates(language);
    var text = dates.occasion(meeting.day(), meeting.from());
    if (meeting.to() != null) text += t("meeting.to", dates.time(meeting.to()));
    if (meeting.until() != null) text += t("meeting.until", dates.full(meeting.until()));
    return text;
  }

  private @Nullable String agendaText() {
    if (programme.isEmpty()) return null;
    return programme.lines().stream()
        .map(this::line)
        .collect(Collectors.joining("\n", t("invitation.letter.agenda") + "\n", ""));
  }

  /// "10.15  2. Nízkoprahový klub (Mgr. Radovan Šebestík)"
  private String line(Programme.Line line) {
    var time = line.at().map(at -> words.dates(language).time(at) + "  ").orElse("");
    var indent = line.item().parent() == null ? "" : "   ";
    var presenter = line.presenter().map(name -> " (" + name + ")").orElse("");
    return indent + time + line.item().heading() + presenter;
  }

  private @Nullable String papers() {
    if (programme.papers().isEmpty()) return null;
    return programme.papers().stream()
        .map(paper -> "- " + paper.title() + ": " + site.of("/soubory/" + paper.file()))
        .collect(Collectors.joining("\n", t("invitation.letter.papers") + "\n", ""));
  }

  private @Nullable String question() {
    if (answerLink == null) return null;
    if (answerLink.isEmpty()) return t("invitation.letter.question.paper");
    var lines = new ArrayList<String>();
    lines.add(t("invitation.letter.question"));
    for (var answer : Answer.values()) {
      var link = answerLink + "?odpoved=" + AnswerWord.of(answer);
      lines.add(t("invitation.letter.answer", answer, link));
    }
    lines.add(
        notice.excuses().isBefore(today)
            ? t("invitation.letter.excuses.soon")
            : t("invitation.letter.excuses", words.dates(language).full(notice.excuses())));
    return String.join("\n", lines);
  }

  private Occasion occasion() {
    return news.occasion();
  }

  private Meeting meeting() {
    return news.meeting();
  }

  private String t(String family, Enum<?> constant, Object... arguments) {
    return t(family + "." + Code.of(constant), arguments);
  }

  private String t(String key, Object... arguments) {
    return words.messages().of(language, key, arguments);
  }
}
