package org.spoluplan.opendata.importing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spoluplan.codelists.CodeLists;
import org.spoluplan.kernel.Today;
import org.spoluplan.network.NewServices;
import org.spoluplan.network.ServiceContent;
import org.spoluplan.network.ServiceId;
import org.spoluplan.network.Services;
import org.spoluplan.opendata.HsdsImport;
import org.spoluplan.opendata.HsdsImportReport;
import org.spoluplan.opendata.HsdsImportReport.LeftOut;
import org.spoluplan.opendata.HsdsImportReport.Reason;
import org.spoluplan.people.Ico;
import org.spoluplan.territory.Territory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Adds services that are not here yet, with the identifiers of the file, so that a second
/// import of the same file brings nothing. All of them or none.
@Service
@Transactional
class ImportingHsds implements HsdsImport {

  private final Services services;
  private final NewServices adding;
  private final CodeLists codes;
  private final Territory territory;
  private final JsonMapper json;
  private final Clock clock;

  ImportingHsds(
      Services services,
      NewServices adding,
      CodeLists codes,
      Territory territory,
      JsonMapper json,
      Clock clock) {
    this.services = services;
    this.adding = adding;
    this.codes = codes;
    this.territory = territory;
    this.json = json;
    this.clock = clock;
  }

  private record Ready(ServiceId id, String provider, Optional<Ico> ico, ServiceContent content) {}

  @Override
  public HsdsImportReport look(byte[] file, String type) {
    return go(file, type, false);
  }

  @Override
  public HsdsImportReport write(byte[] file, String type) {
    return go(file, type, true);
  }

  private HsdsImportReport go(byte[] file, String type, boolean write) {
    var reading = new ContentRead(new Codes(codes, Today.of(clock)), new PlacesRead(territory));
    var taken = new ArrayList<String>();
    var left = new ArrayList<LeftOut>();
    var seen = new HashSet<ServiceId>();
    int known = 0;
    for (var service : Found.services(json.readTree(file))) {
      var reason = reason(service);
      var content = reading.of(service, type);
      if (reason.isPresent() || content.isEmpty()) {
        left.add(new LeftOut(Words.name(service), reason.orElse(Reason.NO_TYPE)));
        continue;
      }
      var ready = ready(service, content.get());
      if (!seen.add(ready.id()) || isKnown(ready)) known++;
      else taken.add(ready.content().name() + " – " + ready.provider());
      if (write) adding.add(ready.id(), ready.provider(), ready.ico(), ready.content());
    }
    return new HsdsImportReport(List.copyOf(taken), known, left);
  }

  private boolean isKnown(Ready ready) {
    var number = ready.content().registration().registerId();
    return services.find(ready.id()).isPresent()
        || (number != null && services.find(number).isPresent());
  }

  private static Optional<Reason> reason(JsonNode service) {
    if (service.path("status").asString("").equals("defunct")) return Optional.of(Reason.ENDED);
    var provider = Words.name(service.path("organization"));
    return provider.isEmpty() ? Optional.of(Reason.NO_PROVIDER) : Optional.empty();
  }

  private static Ready ready(JsonNode service, ServiceContent content) {
    var organization = service.path("organization");
    var ico =
        organization
            .path("organization_identifiers")
            .valueStream()
            .filter(one -> one.path("identifier_scheme").asString("").equals("CZ-ICO"))
            .flatMap(one -> Ico.parse(one.path("identifier").asString("")).stream())
            .findFirst();
    var id = new ServiceId(UUID.fromString(service.path("id").asString()));
    return new Ready(id, Words.name(organization), ico, content);
  }
}
