package org.spoluplan.grants.financing;

import org.spoluplan.network.ServiceId;

/// Addresses of the pages about the money of a service.
final class WatchPath {

  private WatchPath() {}

  static String of(ServiceId service) {
    return "/sluzby/" + service.value() + "/financovani";
  }

  static String of(ServiceId service, int year) {
    return of(service) + "?rok=" + year;
  }
}
