package org.spoluplan.meetings.tasks;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.spoluplan.kernel.Thing;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.meetings.Task;
import org.spoluplan.meetings.TaskId;
import org.spoluplan.search.Entry;
import org.spoluplan.search.Searchable;
import org.spoluplan.thread.KnownThing;
import org.spoluplan.thread.Things;
import org.springframework.stereotype.Component;

/// Tasks on the golden thread and in search.
@Component
class TaskThings implements Things, Searchable {

  private static final String KIND = "task";

  private final TaskRegister tasks;

  TaskThings(TaskRegister tasks) {
    this.tasks = tasks;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(KIND);
  }

  @Override
  public List<KnownThing> find(Collection<Thing> things) {
    return tasks.list(things.stream().map(Thing::id).toList()).stream()
        .map(TaskThings::known)
        .toList();
  }

  @Override
  public Stream<Entry> all() {
    return tasks.all().stream().map(TaskThings::entry);
  }

  @Override
  public List<Entry> touchedBy(Thing changed) {
    return switch (changed.kind()) {
      case KIND -> tasks.find(new TaskId(changed.id())).map(TaskThings::entry).stream().toList();
      case "body" ->
          tasks.openOf(new BodyId(changed.id())).stream().map(TaskThings::entry).toList();
      default -> List.of();
    };
  }

  private static Entry entry(Task task) {
    return new Entry(
        Assigning.thing(task.id()),
        task.wording(),
        task.body().name() + ". " + task.owner().name(),
        task.path(),
        task.givenOn(),
        task.scopes());
  }

  private static KnownThing known(Task task) {
    return new KnownThing(
        Assigning.thing(task.id()),
        task.wording(),
        task.path(),
        task.givenOn(),
        TaskAction.VIEW,
        task);
  }
}
