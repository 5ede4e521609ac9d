package org.spoluplan.grants.financing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.spoluplan.network.ProviderId;
import org.spoluplan.network.ServiceId;
import org.spoluplan.network.SocialService;
import org.spoluplan.people.OrganisationId;

/// The money of some services over some years.
///
/// @param watches by years; in each year those of the services, in their order
record Period(List<SocialService> services, Map<Integer, List<Watch>> watches) {

  /// Sums of fewer providers than that would tell the money of one of them.
  private static final int ENOUGH_PROVIDERS = 3;

  Period {
    services = List.copyOf(services);
    watches = Map.copyOf(watches);
  }

  /// Of years in which there is any money, the earliest first.
  List<Mix> mixes() {
    return new TreeMap<>(watches)
        .entrySet().stream()
            .map(one -> Mix.of(one.getKey(), one.getValue()))
            .filter(mix -> mix.total() > 0)
            .toList();
  }

  List<Watch> in(int year) {
    return watches.getOrDefault(year, List.of());
  }

  /// Whether in each year with money so many providers have some that nobody's own is told.
  boolean isOfEnoughProviders() {
    var providers = new HashMap<ServiceId, ProviderId>();
    services.forEach(one -> providers.put(one.id(), one.provider().id()));
    return watches.values().stream()
        .map(year -> paid(year, providers).size())
        .noneMatch(few -> few > 0 && few < ENOUGH_PROVIDERS);
  }

  private static Set<ProviderId> paid(
      Collection<Watch> watches, Map<ServiceId, ProviderId> providers) {
    return watches.stream()
        .filter(watch -> watch.lines().stream().anyMatch(Period::isPaid))
        .map(
            watch ->
                providers.getOrDefault(watch.service(), new ProviderId(watch.service().value())))
        .collect(Collectors.toSet());
  }

  private static boolean isPaid(Watch.Line line) {
    return line.is().amounts().certain() > 0;
  }

  /// What the organisation itself gives to them in the year, in haléře.
  long given(OrganisationId giver, int year) {
    return in(year).stream()
        .flatMap(watch -> watch.lines().stream())
        .filter(line -> giver.equals(line.is().giver()))
        .mapToLong(line -> line.is().amounts().certain())
        .sum();
  }
}
