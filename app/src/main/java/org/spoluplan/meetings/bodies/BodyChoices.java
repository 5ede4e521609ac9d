package org.spoluplan.meetings.bodies;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spoluplan.page.Option;
import org.spoluplan.page.Page;
import org.spoluplan.people.Organisations;
import org.springframework.stereotype.Component;

/// What the forms about a body offer to choose from.
@Component
class BodyChoices {

  record Offered(List<Option> types, List<Option> parents, List<Option> organisations) {}

  private final BodyRegister bodies;
  private final BodyTypes types;
  private final Organisations organisations;

  BodyChoices(BodyRegister bodies, BodyTypes types, Organisations organisations) {
    this.bodies = bodies;
    this.types = types;
    this.organisations = organisations;
  }

  Offered of(Page page, @Nullable Body self) {
    return new Offered(
        typesFor(self).stream()
            .map(type -> new Option(type.code(), type.name(page.czech())))
            .toList(),
        possibleParents(self).stream()
            .map(body -> new Option(body.id().value().toString(), body.name()))
            .toList(),
        organisations.list().stream()
            .map(found -> new Option(found.id().value().toString(), found.name()))
            .toList());
  }

  /// Those in use, and the one the body is of though it was retired since.
  List<BodyType> typesFor(@Nullable Body self) {
    return types.all().stream()
        .filter(type -> !type.retired() || (self != null && self.type().equals(type)))
        .toList();
  }

  /// Neither the body itself nor anything below it.
  private List<Body> possibleParents(@Nullable Body self) {
    var all = bodies.all();
    if (self == null) return all;
    var below = new HashSet<>(Set.of(self.id()));
    for (var grown = true; grown; ) {
      grown = false;
      for (var body : all) {
        if (body.parent() != null && below.contains(body.parent())) grown |= below.add(body.id());
      }
    }
    return all.stream().filter(body -> !below.contains(body.id())).toList();
  }
}
