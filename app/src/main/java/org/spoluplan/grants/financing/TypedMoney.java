package org.spoluplan.grants.financing;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.spoluplan.access.Scoped;
import org.spoluplan.grants.FundingLine;
import org.spoluplan.grants.FundingSources;
import org.spoluplan.network.ServiceId;
import org.spoluplan.network.Services;
import org.spoluplan.page.Page;
import org.springframework.stereotype.Component;

/// Money that providers and funders typed by hand. A line is opened by those who may change it.
@Component
class TypedMoney implements FundingSources {

  private final TypedSources sources;
  private final Services services;

  TypedMoney(TypedSources sources, Services services) {
    this.sources = sources;
    this.services = services;
  }

  @Override
  public List<FundingLine> of(Collection<ServiceId> wanted, int year) {
    return sources.of(wanted, year);
  }

  @Override
  public Set<Integer> years(ServiceId service) {
    return sources.years(service);
  }

  @Override
  public boolean opens(Page page, FundingLine line) {
    var giver = line.giver();
    return switch (line.origin()) {
      case PROVIDER -> page.may(FinancingAction.DECLARE, provider(line.service()));
      case FUNDER -> giver != null && page.may(FinancingAction.GIVE, Scoped.of(giver.value()));
      case COFUNDING, CALL -> false;
    };
  }

  private Scoped provider(ServiceId service) {
    return services.find(service).map(Concerned::provider).orElse(Scoped.EVERYWHERE);
  }
}
