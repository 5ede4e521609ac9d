package org.spoluplan.meetings.imports;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spoluplan.meetings.Bodies;
import org.spoluplan.meetings.BodySummary;
import org.spoluplan.page.Option;
import org.spoluplan.page.Page;
import org.springframework.stereotype.Component;

/// Which bodies old minutes may belong to.
@Component
class BodyChoices {

  private static final String USUAL = "working_group";

  private final Bodies bodies;
  private final MeetingRecords records;

  BodyChoices(Bodies bodies, MeetingRecords records) {
    this.bodies = bodies;
    this.records = records;
  }

  List<Option> known(Page page) {
    return reached(page)
        .map(body -> new Option(body.id().value().toString(), body.name()))
        .toList();
  }

  /// Empty when there is no such body within the reader's reach.
  Optional<BodySummary> known(Page page, @Nullable UUID id) {
    return reached(page).filter(body -> body.id().value().equals(id)).findFirst();
  }

  private Stream<BodySummary> reached(Page page) {
    return bodies.list(page.access().reach(page.actor(), ImportAction.IMPORT_MINUTES)).stream();
  }

  List<Option> types() {
    return records.bodyTypes().stream().map(type -> new Option(type.code(), type.name())).toList();
  }

  /// By the words of the name, as long as there is such a type.
  String typeOf(@Nullable String name) {
    var types = records.bodyTypes().stream().map(MeetingRecords.BodyType::code).toList();
    return Stems.BODY_TYPES
        .meaning(name == null ? "" : name)
        .filter(types::contains)
        .orElseGet(() -> types.contains(USUAL) ? USUAL : types.getFirst());
  }
}
