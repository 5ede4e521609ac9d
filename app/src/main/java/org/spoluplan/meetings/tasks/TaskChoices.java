package org.spoluplan.meetings.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Action;
import org.spoluplan.access.PersonId;
import org.spoluplan.meetings.Bodies;
import org.spoluplan.meetings.BodySummary;
import org.spoluplan.meetings.Meetings;
import org.spoluplan.meetings.Task;
import org.spoluplan.page.Form;
import org.spoluplan.page.Option;
import org.spoluplan.page.Page;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.people.Organisations;
import org.spoluplan.people.People;
import org.springframework.stereotype.Component;

/// What the forms about tasks offer to choose from.
@Component
class TaskChoices {

  private static final int LAST_MEETINGS = 12;

  record Offered(List<Option> people, List<Option> organisations, List<Option> bodies) {}

  private final People people;
  private final Organisations organisations;
  private final Bodies bodies;
  private final Meetings meetings;
  private final TaskRegister tasks;

  TaskChoices(
      People people,
      Organisations organisations,
      Bodies bodies,
      Meetings meetings,
      TaskRegister tasks) {
    this.people = people;
    this.organisations = organisations;
    this.bodies = bodies;
    this.meetings = meetings;
    this.tasks = tasks;
  }

  /// With whoever is chosen already, however long the directory is.
  Offered owners(Form form) {
    return new Offered(
        persons(form.value("person")),
        companies(form.value("organisation")),
        options(bodies.list()));
  }

  /// Bodies in which the reader may do it.
  List<Option> bodies(Page page, Action action) {
    return options(bodies.list(page.access().reach(page.actor(), action)));
  }

  /// The last meetings of the body, where something can have been said about the task.
  List<Option> meetings(Page page, Task task) {
    return meetings.of(task.body().id()).stream()
        .limit(LAST_MEETINGS)
        .map(met -> new Option(met.id().value().toString(), page.dates().full(met.day())))
        .toList();
  }

  /// Other open tasks of the body, one of which may take the place of this one.
  List<Option> replacements(Task task) {
    return tasks.openOf(task.body().id()).stream()
        .filter(other -> !other.id().equals(task.id()))
        .map(other -> new Option(other.id().value().toString(), other.wording()))
        .toList();
  }

  private List<Option> persons(String chosen) {
    var options = new ArrayList<Option>();
    for (var person : people.list()) {
      options.add(new Option(person.id().value().toString(), person.name().inLists()));
    }
    var id = missing(chosen, options);
    if (id != null) {
      people
          .find(new PersonId(id))
          .ifPresent(person -> options.addFirst(new Option(chosen, person.name().inLists())));
    }
    return options;
  }

  private List<Option> companies(String chosen) {
    var options = new ArrayList<Option>();
    for (var found : organisations.list()) {
      options.add(new Option(found.id().value().toString(), found.name()));
    }
    var id = missing(chosen, options);
    if (id != null) {
      organisations
          .find(new OrganisationId(id))
          .ifPresent(found -> options.addFirst(new Option(chosen, found.name())));
    }
    return options;
  }

  private static @Nullable UUID missing(String chosen, List<Option> options) {
    if (chosen.isEmpty() || options.stream().anyMatch(o -> o.value().equals(chosen))) return null;
    try {
      return UUID.fromString(chosen);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static List<Option> options(List<BodySummary> all) {
    return all.stream().map(body -> new Option(body.id().value().toString(), body.name())).toList();
  }
}
