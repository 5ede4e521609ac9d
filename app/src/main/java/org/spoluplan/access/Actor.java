package org.spoluplan.access;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who acts, with all that this person is today. Nobody signed in is an actor too.
public record Actor(@Nullable PersonId person, String name, List<Standing> standings) {

  private static final Standing ANYBODY = new Standing(Role.ANYBODY, Scoped.OPEN_TO_ALL);

  public static final Actor NOBODY = new Actor(null, "", List.of(ANYBODY));

  public Actor {
    standings = List.copyOf(standings);
  }

  public static Actor signedIn(PersonId person, String name, List<Standing> standings) {
    var all = new java.util.ArrayList<>(standings);
    all.add(ANYBODY);
    all.add(new Standing(Role.SIGNED_IN, null));
    all.add(new Standing(Role.SELF, person.value()));
    return new Actor(person, name, all);
  }

  public boolean isSignedIn() {
    return person != null;
  }

  /// The person behind a step that only signed-in people can reach.
  public PersonId signedInPerson() {
    if (person == null) throw new Forbidden("nobody is signed in");
    return person;
  }

  public @Nullable UUID personId() {
    return person == null ? null : person.value();
  }

  public boolean is(PersonId other) {
    return other.equals(person);
  }
}
