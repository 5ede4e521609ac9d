package org.spoluplan.grants.applications;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spoluplan.grants.Application;
import org.spoluplan.grants.Application.Submitted;
import org.spoluplan.grants.ApplicationAction;
import org.spoluplan.grants.ApplicationId;
import org.spoluplan.kernel.Thing;
import org.spoluplan.kernel.Today;
import org.spoluplan.network.Services;
import org.spoluplan.thread.KnownThing;
import org.spoluplan.thread.Things;
import org.springframework.stereotype.Component;

/// Applications on the golden thread.
@Component
class ApplicationThings implements Things {

  private final StoredApplications applications;
  private final Services services;

  ApplicationThings(StoredApplications applications, Services services) {
    this.applications = applications;
    this.services = services;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(ApplicationId.KIND);
  }

  @Override
  public List<KnownThing> find(Collection<Thing> things) {
    var ids = things.stream().map(one -> new ApplicationId(one.id())).toList();
    return applications.list(ids).stream().map(this::known).toList();
  }

  private KnownThing known(Application one) {
    var name = services.find(one.service()).map(service -> service.is().name()).orElse("");
    return new KnownThing(
        one.id().thing(), name, one.path(), day(one), ApplicationAction.VIEW, one.readers());
  }

  private static java.time.@Nullable LocalDate day(Application one) {
    return Optional.ofNullable(one.submitted())
        .map(Submitted::at)
        .map(at -> at.atZone(Today.ZONE).toLocalDate())
        .orElse(null);
  }
}
