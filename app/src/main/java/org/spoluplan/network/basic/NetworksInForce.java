package org.spoluplan.network.basic;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.spoluplan.network.BasicNetworks;
import org.spoluplan.network.FundedCapacity;
import org.spoluplan.network.ServiceId;
import org.springframework.stereotype.Component;

/// Versions in force as other capabilities read them.
@Component
class NetworksInForce implements BasicNetworks {

  private final Versions versions;
  private final NetworkEntries entries;

  NetworksInForce(Versions versions, NetworkEntries entries) {
    this.versions = versions;
    this.entries = entries;
  }

  @Override
  public Optional<List<FundedCapacity>> on(String region, LocalDate day) {
    return versions
        .inForce(region, day)
        .map(
            version ->
                entries.of(version.id()).stream()
                    .map(StoredEntry::is)
                    .filter(entry -> entry.valid().contains(day))
                    .flatMap(NetworksInForce::capacities)
                    .toList());
  }

  @Override
  public Optional<String> entrustment(String region, ServiceId service, LocalDate day) {
    return versions.inForce(region, day).stream()
        .flatMap(version -> entries.of(version.id()).stream())
        .map(StoredEntry::is)
        .filter(entry -> entry.service().equals(service) && entry.valid().contains(day))
        .flatMap(entry -> Stream.ofNullable(entry.entrustment()))
        .filter(act -> act.valid().contains(day))
        .map(Entrustment::number)
        .findFirst();
  }

  @Override
  public boolean everHad(ServiceId service) {
    return entries.of(service).stream()
        .anyMatch(one -> versions.find(one.in()).filter(of -> !of.isDraft()).isPresent());
  }

  private static Stream<FundedCapacity> capacities(NetworkEntry entry) {
    return entry.units().stream()
        .map(one -> new FundedCapacity(entry.service(), one.form(), one.unit(), one.amountE2()));
  }

  @Override
  public List<LocalDate> since(String region) {
    return versions.of(region).stream()
        .flatMap(one -> Stream.ofNullable(one.decision()))
        .map(NetworkVersion.Decision::from)
        .sorted()
        .toList();
  }
}
