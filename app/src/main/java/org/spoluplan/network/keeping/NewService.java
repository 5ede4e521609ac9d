package org.spoluplan.network.keeping;

import java.util.List;
import org.spoluplan.access.Actor;
import org.spoluplan.kernel.DateRange;
import org.spoluplan.network.Ages;
import org.spoluplan.network.AreaServed;
import org.spoluplan.network.Clientele;
import org.spoluplan.network.Registration;
import org.spoluplan.network.ServiceContent;
import org.spoluplan.network.ServiceId;
import org.spoluplan.network.Terms;
import org.spoluplan.network.services.Providers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A service of which only the name, the kind and the provider are known yet.
@Service
@Transactional
class NewService {

  private static final DateRange EVER = new DateRange(null, null);
  private static final String CZECH = "cs";

  private final Providers providers;
  private final KeepingServices keeping;

  NewService(Providers providers, KeepingServices keeping) {
    this.providers = providers;
    this.keeping = keeping;
  }

  /// @param area where it works until somebody says more
  ServiceId add(
      Actor actor, ProviderChoice.Chosen chosen, String name, Kind kind, AreaServed area) {
    var provider =
        chosen
            .organisation()
            .map(providers::of)
            .orElseGet(() -> providers.named(chosen.name(), chosen.ico().orElse(null)));
    return keeping.add(actor, provider, named(name, kind, area));
  }

  private static ServiceContent named(String name, Kind kind, AreaServed area) {
    return new ServiceContent(
        name,
        new Registration(kind.registered(), null, kind.code(), EVER, null),
        new Clientele(List.of(), Ages.ANY, List.of(CZECH), null, null),
        List.of(),
        area,
        Terms.UNKNOWN,
        null,
        null,
        List.of(),
        List.of());
  }
}
