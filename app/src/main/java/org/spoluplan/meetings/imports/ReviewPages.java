package org.spoluplan.meetings.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.minutes.Span;
import org.spoluplan.meetings.Meetings;
import org.spoluplan.meetings.imports.ReviewView.Group;
import org.spoluplan.meetings.imports.ReviewView.Row;
import org.spoluplan.meetings.imports.ReviewView.Section;
import org.spoluplan.meetings.imports.ReviewView.Warning;
import org.spoluplan.meetings.imports.ReviewView.Who;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Option;
import org.spoluplan.page.Page;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// Puts the page together on which a person looks through a draft.
@Component
class ReviewPages {

  private static final int LETTERS_ON_A_LINE = 60;
  private static final int MOST_LINES = 8;

  private final ImportRegister imports;
  private final DraftValues values;
  private final Matching matching;
  private final BodyChoices bodies;
  private final Meetings meetings;

  ReviewPages(
      ImportRegister imports,
      DraftValues values,
      Matching matching,
      BodyChoices bodies,
      Meetings meetings) {
    this.imports = imports;
    this.values = values;
    this.matching = matching;
    this.bodies = bodies;
    this.meetings = meetings;
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
    var names =
        matching.names(
            file,
            draft.text(Field.GROUP),
            page.access().reach(page.actor(), ImportAction.IMPORT_MINUTES));
    var extracted = imports.extracted(file.id());
    var warnings = warnings(extracted.get("warnings"));
    var sections = sections(page, all, names, file.state() == ImportState.DRAFT);
    var unsure =
        sections.stream()
            .filter(section -> Casting.PEOPLE.contains(section.field()))
            .flatMap(section -> section.groups().stream())
            .filter(group -> !group.dropped() && group.who().filter(Who::isUnsure).isPresent())
            .count();
    return new ReviewView(
        file,
        form,
        Passage.of(imports.source(file.id()), draft.values(), spans(warnings)),
        sections,
        matching.body(names, file, draft.text(Field.GROUP)),
        bodies.known(page),
        bodies.types(),
        file.bodyType() == null ? bodies.typeOf(draft.text(Field.GROUP)) : file.bodyType(),
        warnings,
        extracted.get("notes").valueStream().map(JsonNode::asString).toList(),
        draft.doubtful(),
        unsure,
        Optional.ofNullable(file.meeting()).map(meetings::get));
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

  private List<Section> sections(
      Page page, List<ImportedValue> all, KnownNames names, boolean adds) {
    var byField = all.stream().collect(Collectors.groupingBy(ImportedValue::field));
    var sections = new ArrayList<Section>();
    for (var field : Field.values()) {
      var groups = groups(page, byField.getOrDefault(field, List.of()), names);
      var more = adds && (field.many() || groups.isEmpty());
      if (!groups.isEmpty() || more) sections.add(new Section(field, groups, more));
    }
    return sections;
  }

  private List<Group> groups(Page page, List<ImportedValue> values, KnownNames names) {
    Map<Integer, List<ImportedValue>> places =
        values.stream()
            .collect(
                Collectors.groupingBy(ImportedValue::place, TreeMap::new, Collectors.toList()));
    return places.values().stream().map(place -> group(page, place, names)).toList();
  }

  private Group group(Page page, List<ImportedValue> values, KnownNames names) {
    var rows = values.stream().map(ReviewPages::row).toList();
    var head = values.getFirst();
    return new Group(rows, head.isDropped(), Optional.ofNullable(who(page, head, names)));
  }

  private @Nullable Who who(Page page, ImportedValue value, KnownNames names) {
    if (value.field().kind() == Field.Kind.PERSON) {
      var matched = names.person(value.value());
      var someoneNew = page.t("import.who.new");
      return who(page, value, matching.person(names, value), matched, someoneNew);
    }
    if (value.field() == Field.ORGANIZATIONS) {
      var matched = Matching.unlessNew(names.organisation(value.value()));
      var one = page.t("import.who.new-organisation");
      return who(page, value, matching.mentioned(names, value), matched, one);
    }
    return null;
  }

  /// What the names say is the empty choice: it may change as the house comes to know more.
  ///
  /// @param matched  who it is by the names alone
  /// @param newcomer what somebody new is called
  private static Who who(
      Page page, ImportedValue value, Identity identity, Identity matched, String newcomer) {
    var known = new ArrayList<Identity.Known>();
    collect(known, identity);
    collect(known, matched);
    var options = new ArrayList<Option>();
    for (var one : known.stream().distinct().toList()) {
      options.add(option(matched, one.id().toString(), one.name()));
    }
    options.add(option(matched, Identity.NEW, newcomer));
    options.add(option(matched, Identity.NAME, page.t("import.who.name")));
    var chosen = identity.code().equals(matched.code()) ? "" : identity.code();
    return new Who(identity, options, value.identity() == null ? "" : chosen);
  }

  private static Option option(Identity matched, String code, String label) {
    return new Option(code.equals(matched.code()) ? "" : code, label);
  }

  private static void collect(Collection<Identity.Known> known, Identity identity) {
    switch (identity) {
      case Identity.Known one -> known.add(one);
      case Identity.Unsure(var candidates) -> known.addAll(candidates);
      case Identity.New(), Identity.Name() -> {}
    }
  }

  private static Row row(ImportedValue value) {
    var words = ValueText.words(value.part());
    var lines = Math.clamp(value.value().length() / LETTERS_ON_A_LINE + 1L, 1, MOST_LINES);
    return new Row(value, words, words.isEmpty() ? lines : 1);
  }
}
