package org.spoluplan.meetings.minutes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.spoluplan.access.PersonId;
import org.spoluplan.access.Scoped;
import org.spoluplan.documents.DocumentWriter;
import org.spoluplan.documents.Markup;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.kernel.Today;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.Procedures;
import org.spoluplan.meetings.minutes.MinutesComments.MinutesComment;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Option;
import org.spoluplan.page.Page;
import org.spoluplan.people.People;
import org.spoluplan.thread.GoldenThread;
import org.spoluplan.thread.ThreadView;
import org.springframework.stereotype.Component;

/// Puts the pages of minutes together.
@Component
class MinutesPages {

  private static final int DAYS_FOR_COMMENTS = 7;

  /// Whom a signature is asked of, and whether it is there.
  record Asked(Officer officer, Optional<Minutes.Signature> signature, boolean mine) {

    /// Minute takers may sign; publishing does not wait for them.
    boolean mustSign() {
      return officer.office() != Officer.Office.MINUTE_TAKER;
    }
  }

  /// A comment with the name of who wrote it.
  record Said(MinutesComment comment, String name) {}

  /// All that the page of minutes in work shows.
  ///
  /// @param takesComments whether the reader may comment now
  /// @param assented      how many had nothing to say
  /// @param assents       whether the reader is one of them
  record Work(
      Optional<Minutes> minutes,
      String html,
      List<Asked> asked,
      List<Said> comments,
      boolean takesComments,
      int assented,
      boolean assents,
      List<MinutesWarning> warnings,
      List<Minutes> editions,
      List<Annex> annexes,
      Optional<Approvals.Point> approval,
      Form officers,
      List<Option> people,
      Optional<ThreadView> thread) {}

  private final MinutesRegister register;
  private final Officers officers;
  private final OfficerForm officerForm;
  private final MinutesComments comments;
  private final Annexes annexes;
  private final AnnexFiles annexFiles;
  private final Approvals approvals;
  private final Drafting drafting;
  private final Procedures procedures;
  private final Copies copies;
  private final DocumentWriter writer;
  private final People people;
  private final GoldenThread thread;
  private final Clock clock;

  MinutesPages(
      MinutesRegister register,
      Officers officers,
      OfficerForm officerForm,
      MinutesComments comments,
      Annexes annexes,
      AnnexFiles annexFiles,
      Approvals approvals,
      Drafting drafting,
      Procedures procedures,
      Copies copies,
      DocumentWriter writer,
      People people,
      GoldenThread thread,
      Clock clock) {
    this.register = register;
    this.officers = officers;
    this.officerForm = officerForm;
    this.comments = comments;
    this.annexes = annexes;
    this.annexFiles = annexFiles;
    this.approvals = approvals;
    this.drafting = drafting;
    this.procedures = procedures;
    this.copies = copies;
    this.writer = writer;
    this.people = people;
    this.thread = thread;
    this.clock = clock;
  }

  /// Published minutes are open to all, whatever the meeting was.
  static Scoped asPublished(Meeting meeting) {
    return Scoped.of(meeting.id().value(), Scoped.OPEN_TO_ALL);
  }

  Html published(Page page, Meeting meeting) {
    var minutes =
        register
            .published(meeting.id())
            .orElseThrow(() -> new NotFound("published minutes of", meeting.id().value()));
    var html = writer.html(copies.publicCopy(minutes));
    var approval = approvals.of(meeting.id());
    var open = annexFiles.open(meeting.id());
    var threadView = thread.of(KeepingMinutes.thing(minutes.id()), page);
    return Html.of(
        (out, i) ->
            JtepublishedGenerated.render(
                out, i, page, meeting, minutes, html, open, approval, threadView));
  }

  Html edition(Page page, Meeting meeting, Minutes minutes) {
    var html = writer.html(copies.whole(minutes));
    return Html.of((out, i) -> JteeditionGenerated.render(out, i, page, meeting, minutes, html));
  }

  Html whole(Page page, Meeting meeting) {
    return whole(page, meeting, Form.empty());
  }

  /// @param form what was typed last: a comment, a day, a reason
  Html whole(Page page, Meeting meeting, Form form) {
    var until = today().plusDays(DAYS_FOR_COMMENTS);
    var shown = form.value("until").isEmpty() ? form.with("until", until) : form;
    return whole(page, meeting, shown, officerForm.filled(meeting));
  }

  Html wholeWithOfficers(Page page, Meeting meeting, Form typed) {
    return whole(page, meeting, typed, typed);
  }

  private Html whole(Page page, Meeting meeting, Form form, Form officersForm) {
    var work = work(page, meeting, officersForm);
    return Html.of((out, i) -> JteminutesGenerated.render(out, i, page, meeting, work, form));
  }

  Form form(Minutes minutes) {
    return Form.filled(
        Map.of("text", minutes.text(), "version", minutes.version(), "edition", minutes.edition()));
  }

  Html form(Page page, Meeting meeting, Form form) {
    return form(page, meeting, form, Optional.empty());
  }

  /// @param newest the text that somebody else saved meanwhile, to be compared
  Html form(Page page, Meeting meeting, Form form, Optional<String> newest) {
    var preview = writer.html(Markup.parse(form.value("text")));
    return Html.of(
        (out, i) -> JtewriteGenerated.render(out, i, page, meeting, form, newest, preview));
  }

  /// Asks once more: there is something to look at first.
  Html confirm(Page page, Meeting meeting, List<MinutesWarning> warnings, boolean publishing) {
    return Html.of(
        (out, i) -> JteconfirmGenerated.render(out, i, page, meeting, warnings, publishing));
  }

  List<MinutesWarning> warnings(Meeting meeting, Minutes minutes) {
    var draft = drafting.draft(meeting);
    var asked = procedures.rules(meeting.body().id(), meeting.day()).verifiers();
    return Stream.concat(
            MinutesWarnings.of(draft, minutes.text()).stream(),
            VerifierCheck.tooFew(draft.officials(), asked).stream())
        .toList();
  }

  /// What to look at before the text is closed: beside the text, what members say to it.
  List<MinutesWarning> warningsBeforeClosing(Meeting meeting, Minutes minutes) {
    return Stream.concat(
            warnings(meeting, minutes).stream(),
            CommentCheck.of(minutes, comments.of(minutes.id()), today()).stream())
        .toList();
  }

  private Work work(Page page, Meeting meeting, Form officersForm) {
    var writes = page.may(MinutesAction.WRITE, meeting);
    var editions = Editions.of(register.editions(meeting.id()), writes);
    var minutes = editions.newest();
    var assenting = minutes.map(m -> comments.assenting(m.id())).orElse(java.util.Set.of());
    return new Work(
        minutes,
        minutes.map(m -> writer.html(Markup.parse(m.text()))).orElse(""),
        minutes.map(m -> asked(page, meeting, m)).orElse(List.of()),
        minutes.map(m -> said(comments.of(m.id()))).orElse(List.of()),
        minutes.filter(m -> m.takesComments(today())).isPresent()
            && page.may(MinutesAction.COMMENT, meeting),
        assenting.size(),
        assenting.stream().anyMatch(page.actor()::is),
        minutes
            .filter(m -> writes && (m.isOpen() || m.state() == Minutes.State.FINAL))
            .map(m -> warnings(meeting, m))
            .orElse(List.of()),
        editions.seen(),
        annexes.of(meeting.id()),
        approvals.of(meeting.id()),
        officersForm,
        writes ? officerForm.choices(page, meeting) : List.of(),
        minutes.map(m -> thread.of(KeepingMinutes.thing(m.id()), page)));
  }

  private List<Asked> asked(Page page, Meeting meeting, Minutes minutes) {
    return officers.of(meeting.id()).stream()
        .map(
            officer ->
                new Asked(
                    officer,
                    signature(minutes, officer),
                    officer.person() != null && page.actor().is(officer.person())))
        .toList();
  }

  private static Optional<Minutes.Signature> signature(Minutes minutes, Officer officer) {
    return minutes.signatures().stream()
        .filter(s -> s.office() == officer.office() && s.person().equals(officer.person()))
        .findFirst();
  }

  private List<Said> said(List<MinutesComment> all) {
    var known = people.byId(all.stream().map(MinutesComment::person).distinct().toList());
    return all.stream().map(comment -> new Said(comment, name(comment.person(), known))).toList();
  }

  private static String name(PersonId id, Map<PersonId, org.spoluplan.people.Person> known) {
    var person = known.get(id);
    return person == null ? "" : person.fullName();
  }

  LocalDate today() {
    return Today.of(clock);
  }
}
