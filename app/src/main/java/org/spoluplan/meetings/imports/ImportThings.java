package org.spoluplan.meetings.imports;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spoluplan.access.Scoped;
import org.spoluplan.kernel.Thing;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.Meetings;
import org.spoluplan.search.Entry;
import org.spoluplan.search.Searchable;
import org.spoluplan.thread.KnownThing;
import org.spoluplan.thread.Things;
import org.springframework.stereotype.Component;

/// Files with old minutes on the golden thread; the accepted ones are found by every word of their
/// text, by those who are somebody in the body.
@Component
class ImportThings implements Things, Searchable {

  private static final String KIND = "import";

  private final ImportRegister imports;
  private final Meetings meetings;

  ImportThings(ImportRegister imports, Meetings meetings) {
    this.imports = imports;
    this.meetings = meetings;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(KIND);
  }

  @Override
  public List<KnownThing> find(Collection<Thing> things) {
    return imports.list(things.stream().map(Thing::id).toList()).stream()
        .map(
            file ->
                new KnownThing(
                    thing(file), file.name(), file.path(), null, ImportAction.IMPORT_MINUTES, file))
        .toList();
  }

  @Override
  public Stream<Entry> all() {
    return imports.accepted().stream().map(this::entry);
  }

  @Override
  public List<Entry> touchedBy(Thing changed) {
    return switch (changed.kind()) {
      case KIND ->
          imports.list(List.of(changed.id())).stream()
              .filter(file -> file.meeting() != null)
              .map(this::entry)
              .toList();
      case "meeting" -> imports.of(new MeetingId(changed.id())).stream().map(this::entry).toList();
      default -> List.of();
    };
  }

  private Entry entry(ImportedFile file) {
    var meeting = meetings.get(Objects.requireNonNull(file.meeting()));
    return new Entry(
        thing(file),
        meeting.body().name(),
        imports.source(file.id()),
        meeting.path() + "#puvodni-zapis",
        meeting.day(),
        members(meeting));
  }

  private static Set<UUID> members(Meeting meeting) {
    return meeting.scopes().stream()
        .filter(scope -> !scope.equals(Scoped.OPEN_TO_ALL))
        .collect(Collectors.toSet());
  }

  private static Thing thing(ImportedFile file) {
    return new Thing(KIND, file.id().value());
  }
}
