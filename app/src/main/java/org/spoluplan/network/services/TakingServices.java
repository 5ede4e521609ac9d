package org.spoluplan.network.services;

import java.util.Optional;
import org.spoluplan.network.NewServices;
import org.spoluplan.network.ServiceChanged;
import org.spoluplan.network.ServiceContent;
import org.spoluplan.network.ServiceId;
import org.spoluplan.network.Services;
import org.spoluplan.people.Ico;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class TakingServices implements NewServices {

  private final Services services;
  private final Providers providers;
  private final ServiceWriting writing;
  private final ApplicationEventPublisher events;

  TakingServices(
      Services services,
      Providers providers,
      ServiceWriting writing,
      ApplicationEventPublisher events) {
    this.services = services;
    this.providers = providers;
    this.writing = writing;
    this.events = events;
  }

  @Override
  public boolean add(ServiceId id, String provider, Optional<Ico> ico, ServiceContent content) {
    var number = content.registration().registerId();
    var known = number != null && services.find(number).isPresent();
    if (known || services.find(id).isPresent()) return false;
    writing.add(id, providers.named(provider, ico.orElse(null)).id(), content);
    events.publishEvent(new ServiceChanged(id));
    return true;
  }
}
