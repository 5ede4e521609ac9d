package org.spoluplan.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Basic networks of regions as they were resolved, to be read by other capabilities.
public interface BasicNetworks {

  /// What may be financed on that day.
  ///
  /// @param region its code
  /// @return empty when the region had no network in force then, which is not a network of nothing
  Optional<List<FundedCapacity>> on(String region, LocalDate day);

  /// By which act the region entrusted the provider with the service then ("pověření").
  Optional<String> entrustment(String region, ServiceId service, LocalDate day);

  /// Whether the service is in the network of any region now or ever was, drafts aside.
  boolean everHad(ServiceId service);

  /// The days from which its versions hold, the earliest first.
  List<LocalDate> since(String region);
}
