package org.spoluplan.network.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// Regions have other codes in the register than in statistics.
final class RegisterRegions {

  private RegisterRegions() {}

  /// "78" → "CZ051". Source: RÚIAN, ČSÚ.
  static Map<String, String> read() {
    var file = RegisterRegions.class.getResourceAsStream("regions.csv");
    try (var in = Objects.requireNonNull(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split(",", -1))
          .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
