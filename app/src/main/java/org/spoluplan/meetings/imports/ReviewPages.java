package org.spoluplan.meetings.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spoluplan.algorithms.minutes.Span;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.Meetings;
import org.spoluplan.meetings.imports.ReviewView.Section;
import org.spoluplan.meetings.imports.ReviewView.Warning;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// Puts the page together on which a person looks through a draft.
@Component
class ReviewPages {

  private final ImportRegister imports;
  private final DraftValues values;
  private final Matching matching;
  private final BodyChoices bodies;
  private final MeetingRecords records;
  private final Meetings meetings;
  private final Circles circles;
  private final UndoRecords undo;

  ReviewPages(
      ImportRegister imports,
      DraftValues values,
      Matching matching,
      BodyChoices bodies,
      MeetingRecords records,
      Meetings meetings,
      Circles circles,
      UndoRecords undo) {
    this.imports = imports;
    this.values = values;
    this.matching = matching;
    this.bodies = bodies;
    this.records = records;
    this.meetings = meetings;
    this.circles = circles;
    this.undo = undo;
  }

  Html show(Page page, ImportedFile file) {
    return show(page, file, Form.empty());
  }

  /// @param form what was typed, when it could not be taken
  Html show(Page page, ImportedFile file, Form form) {
    if (!isRead(file)) return Html.of((out, i) -> JteunreadGenerated.render(out, i, page, file));
    var view = view(page, file, form);
    return Html.of((out, i) -> JtereviewGenerated.render(out, i, page, view));
  }

  private static boolean isRead(ImportedFile file) {
    return file.state() == ImportState.DRAFT || file.state() == ImportState.ACCEPTED;
  }

  private ReviewView view(Page page, ImportedFile file, Form form) {
    var all = values.of(file.id());
    var draft = new Draft(all);
    var group = draft.text(Field.GROUP);
    var reach = page.access().reach(page.actor(), ImportAction.IMPORT_MINUTES);
    var names = matching.names(file, group, reach);
    var mayImport = page.may(ImportAction.IMPORT_MINUTES, file);
    var extracted = imports.extracted(file.id());
    var warnings = warnings(extracted.get("warnings"));
    var body = matching.body(names, file, group);
    return new ReviewView(
        file,
        form,
        Passage.of(imports.source(file.id()), draft.values(), spans(warnings)),
        sections(page, file, shown(page, file, all), names),
        body,
        bodies.known(page),
        bodies.types(),
        file.bodyType() == null ? bodies.typeOf(group) : file.bodyType(),
        warnings,
        extracted.get("notes").valueStream().map(JsonNode::asString).toList(),
        Optional.ofNullable(file.meeting()).map(meetings::get),
        file.meeting() == null || !mayImport ? List.of() : undo.goneOn(file.id(), file.meeting()),
        sameDay(file, body, draft),
        mayImport && imports.nextDraft(reach, file.id()).isPresent(),
        mayImport);
  }

  /// What somebody dropped is no business of members.
  private static List<ImportedValue> shown(Page page, ImportedFile file, List<ImportedValue> all) {
    return page.may(ImportAction.IMPORT_MINUTES, file)
        ? all
        : all.stream().filter(value -> !value.isDropped()).toList();
  }

  private List<Section> sections(
      Page page, ImportedFile file, List<ImportedValue> all, KnownNames names) {
    var bodiesOf =
        circles.bodiesOf(
            WhoChoices.candidates(matching, names, all),
            page.access().reach(page.actor(), ImportAction.IMPORT_MINUTES));
    var choices = new WhoChoices(page, matching, names, bodiesOf);
    return new ReviewSections(choices, file.state() == ImportState.DRAFT).of(all);
  }

  private Optional<Meeting> sameDay(ImportedFile file, Identity body, Draft draft) {
    var known = body.known();
    var day = draft.date(Field.DATE);
    if (file.meeting() != null || known == null || day == null) return Optional.empty();
    return records.meetingOn(new BodyId(known), day).map(meetings::get);
  }

  private static List<Span> spans(List<Warning> warnings) {
    return warnings.stream().flatMap(warning -> warning.spans().stream()).toList();
  }

  private static List<Warning> warnings(JsonNode nodes) {
    var warnings = new ArrayList<Warning>();
    for (var node : nodes) {
      var spans = new ArrayList<Span>();
      for (var span : node.get("spans"))
        spans.add(new Span(span.get(0).asInt(), span.get(1).asInt()));
      warnings.add(new Warning(node.get("code").asString(), node.get("message").asString(), spans));
    }
    return warnings;
  }
}
