package org.spoluplan.meetings.minutes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.access.Scoped;
import org.spoluplan.documents.DocumentWriter;
import org.spoluplan.documents.Markup;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.minutes.MinutesComments.MinutesComment;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Option;
import org.spoluplan.page.Page;
import org.spoluplan.people.People;
import org.springframework.stereotype.Component;

/// Puts the pages of minutes together.
@Component
class MinutesPages {

  /// Whom a signature is asked of, and whether it is there.
  record Asked(Officer officer, Optional<Minutes.Signature> signature, boolean mine) {}

  /// A comment with the name of who wrote it.
  record Said(MinutesComment comment, String name) {}

  /// All that the page of minutes in work shows.
  record Work(
      Optional<Minutes> minutes,
      String html,
      List<Asked> asked,
      List<Said> comments,
      List<MinutesWarning> warnings,
      List<Minutes> editions,
      List<Option> people) {}

  private final MinutesRegister register;
  private final Officers officers;
  private final MinutesComments comments;
  private final Drafting drafting;
  private final DocumentWriter writer;
  private final People people;

  MinutesPages(
      MinutesRegister register,
      Officers officers,
      MinutesComments comments,
      Drafting drafting,
      DocumentWriter writer,
      People people) {
    this.register = register;
    this.officers = officers;
    this.comments = comments;
    this.drafting = drafting;
    this.writer = writer;
    this.people = people;
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
    var html = writer.html(Markup.parse(minutes.text()).publicCopy());
    return Html.of((out, i) -> JtepublishedGenerated.render(out, i, page, meeting, minutes, html));
  }

  Html whole(Page page, Meeting meeting) {
    return whole(page, meeting, officerForm(meeting));
  }

  Html whole(Page page, Meeting meeting, Form form) {
    var work = work(page, meeting);
    return Html.of((out, i) -> JteminutesGenerated.render(out, i, page, meeting, work, form));
  }

  Form form(Minutes minutes) {
    return Form.filled(Map.of("text", minutes.text(), "version", minutes.version()));
  }

  Html form(Page page, Meeting meeting, Form form, Minutes minutes) {
    var stale = page.flash() == null ? Optional.<String>empty() : Optional.of(minutes.text());
    return Html.of((out, i) -> JtewriteGenerated.render(out, i, page, meeting, form, stale));
  }

  /// One chair, two minute takers and two verifiers at the most; empty choices are left out.
  List<Officer> officers(Form form) {
    var chosen = new ArrayList<Officer>();
    add(chosen, form, "chair", Officer.Office.CHAIR);
    add(chosen, form, "taker1", Officer.Office.MINUTE_TAKER);
    add(chosen, form, "taker2", Officer.Office.MINUTE_TAKER);
    add(chosen, form, "verifier1", Officer.Office.VERIFIER);
    add(chosen, form, "verifier2", Officer.Office.VERIFIER);
    return chosen;
  }

  private void add(List<Officer> chosen, Form form, String name, Officer.Office office) {
    var id = form.optionalId(name);
    if (id == null) return;
    var person = people.find(new PersonId(id));
    if (person.isEmpty()) {
      form.reject(name, "form.error.choose");
      return;
    }
    var officer = new Officer(office, person.get().id(), person.get().fullName());
    if (!chosen.contains(officer)) chosen.add(officer);
  }

  private Form officerForm(Meeting meeting) {
    var known = new HashMap<String, @Nullable Object>();
    put(known, meeting, Officer.Office.CHAIR, "chair");
    put(known, meeting, Officer.Office.MINUTE_TAKER, "taker1", "taker2");
    put(known, meeting, Officer.Office.VERIFIER, "verifier1", "verifier2");
    return Form.filled(known);
  }

  private void put(
      Map<String, @Nullable Object> known,
      Meeting meeting,
      Officer.Office office,
      String... names) {
    var holders =
        officers.of(meeting.id()).stream()
            .filter(officer -> officer.office() == office)
            .map(Officer::person)
            .filter(Objects::nonNull)
            .toList();
    for (int i = 0; i < Math.min(names.length, holders.size()); i++) {
      known.put(names[i], holders.get(i).value());
    }
  }

  private Work work(Page page, Meeting meeting) {
    var editions = register.editions(meeting.id());
    var seen =
        editions.stream()
            .filter(m -> m.state() != Minutes.State.DRAFT || page.may(MinutesAction.WRITE, meeting))
            .toList();
    var minutes = seen.stream().findFirst();
    return new Work(
        minutes,
        minutes.map(m -> writer.html(Markup.parse(m.text()))).orElse(""),
        minutes.map(m -> asked(page, meeting, m)).orElse(List.of()),
        minutes.map(m -> said(comments.of(m.id()))).orElse(List.of()),
        minutes
            .filter(Minutes::isOpen)
            .map(m -> MinutesWarnings.of(drafting.draft(meeting), m.text()))
            .orElse(List.of()),
        seen,
        page.may(MinutesAction.WRITE, meeting) ? everybody() : List.of());
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
    var known = people.byId(all.stream().map(MinutesComment::person).toList());
    return all.stream()
        .map(
            comment ->
                new Said(
                    comment,
                    Optional.ofNullable(known.get(comment.person()))
                        .map(person -> person.fullName())
                        .orElse("")))
        .toList();
  }

  private List<Option> everybody() {
    return people.search("").stream()
        .map(person -> new Option(person.id().value().toString(), person.name().inLists()))
        .toList();
  }
}
