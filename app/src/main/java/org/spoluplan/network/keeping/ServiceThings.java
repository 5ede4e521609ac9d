package org.spoluplan.network.keeping;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.spoluplan.access.Scoped;
import org.spoluplan.codelists.CodeItem;
import org.spoluplan.codelists.CodeLists;
import org.spoluplan.kernel.Thing;
import org.spoluplan.kernel.Today;
import org.spoluplan.network.ServiceAction;
import org.spoluplan.network.ServiceId;
import org.spoluplan.network.Services;
import org.spoluplan.network.SocialService;
import org.spoluplan.network.services.Providers;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.search.Entry;
import org.spoluplan.search.Searchable;
import org.spoluplan.thread.KnownThing;
import org.spoluplan.thread.Things;
import org.springframework.stereotype.Component;

/// Services on the golden thread and in search, for everybody: by name, provider and type.
@Component
class ServiceThings implements Things, Searchable {

  private static final String KIND = "service";

  private static final Scoped EVERYBODY = Scoped.of(Scoped.OPEN_TO_ALL);

  private final Services services;
  private final Providers providers;
  private final CodeLists codes;
  private final Clock clock;

  ServiceThings(Services services, Providers providers, CodeLists codes, Clock clock) {
    this.providers = providers;
    this.services = services;
    this.codes = codes;
    this.clock = clock;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(KIND);
  }

  @Override
  public List<KnownThing> find(Collection<Thing> things) {
    var ids = things.stream().map(thing -> new ServiceId(thing.id())).toList();
    return services.list(ids).stream().map(ServiceThings::known).toList();
  }

  @Override
  public Stream<Entry> all() {
    return services.given(Today.of(clock)).stream().map(this::entry);
  }

  @Override
  public List<Entry> touchedBy(Thing changed) {
    var today = Today.of(clock);
    return touched(changed)
        .filter(service -> service.is().givenOn(today))
        .map(this::entry)
        .toList();
  }

  private Stream<SocialService> touched(Thing changed) {
    return switch (changed.kind()) {
      case KIND -> services.find(new ServiceId(changed.id())).stream();
      case "organisation" ->
          providers.tiedTo(new OrganisationId(changed.id())).stream()
              .flatMap(provider -> services.of(provider.id()).stream());
      default -> Stream.empty();
    };
  }

  private Entry entry(SocialService service) {
    var registration = service.is().registration();
    var type =
        codes
            .find(registration.types(), registration.typeCode(), Today.of(clock))
            .map(ServiceThings::words)
            .orElse("");
    return new Entry(
        thing(service),
        service.is().name(),
        (service.provider().name() + ". " + type).strip(),
        service.path(),
        null,
        EVERYBODY.scopes());
  }

  private static String words(CodeItem type) {
    return type.name() + ", " + type.plainName();
  }

  private static KnownThing known(SocialService service) {
    var since = service.is().registration().valid().from();
    return new KnownThing(
        thing(service), service.is().name(), service.path(), since, ServiceAction.SHOW, EVERYBODY);
  }

  private static Thing thing(SocialService service) {
    return new Thing(KIND, service.id().value());
  }
}
