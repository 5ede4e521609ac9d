package org.spoluplan.command;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The address people use, when it is not this machine's own.
final class AddressOption {

  @Option(
      names = "--url",
      paramLabel = "URL",
      description =
          "address people use, e.g. https://plan.example.cz; with https the TLS of a proxy on this"
              + " machine or network is trusted (default: http://localhost and the port)")
  private @Nullable String url;

  Map<String, Object> settings() {
    if (url == null) return Map.of();
    var proxy = url.startsWith("https://") ? "native" : "none";
    return Map.of("spoluplan.url", url, "server.forward-headers-strategy", proxy);
  }
}
