package org.spoluplan.people.signin;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/// Where an attempt comes from: an IPv4 address, or the /64 network that one IPv6 customer has.
record Source(String network) {

  private static final int NETWORK_BYTES = 8;

  /// @param address numeric, as the connection or the trusted proxy gives it
  static Source of(String address) {
    if (!address.contains(":")) return new Source(address);
    try {
      // Numeric only, so nothing is looked up.
      if (InetAddress.getByName(address) instanceof Inet6Address six) {
        var network = Arrays.copyOf(six.getAddress(), NETWORK_BYTES);
        return new Source(HexFormat.of().formatHex(network));
      }
    } catch (UnknownHostException e) {
      // counted as it stands
    }
    return new Source(address);
  }
}
