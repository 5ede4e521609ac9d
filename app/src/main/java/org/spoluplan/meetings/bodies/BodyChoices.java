package org.spoluplan.meetings.bodies;

import java.util.List;
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
  private final Organisations organisations;

  BodyChoices(BodyRegister bodies, Organisations organisations) {
    this.bodies = bodies;
    this.organisations = organisations;
  }

  Offered of(Page page, @Nullable Body self) {
    return new Offered(
        bodies.types().stream()
            .map(type -> new Option(type.code(), type.name(page.czech())))
            .toList(),
        bodies.all().stream()
            .filter(body -> self == null || !body.id().equals(self.id()))
            .map(body -> new Option(body.id().value().toString(), body.name()))
            .toList(),
        organisations.list().stream()
            .map(found -> new Option(found.id().value().toString(), found.name()))
            .toList());
  }
}
