package org.spoluplan.network;

import java.time.LocalDate;
import java.util.List;
import org.spoluplan.territory.MunicipalityCode;

/// Statements that municipalities are asked for, to be read by other capabilities.
public interface MunicipalStatements {

  /// Not answered yet, the most urgent first.
  List<Asked> open(MunicipalityCode code);

  /// A statement that a municipality owes to a request.
  ///
  /// @param title    of the request
  /// @param provider who asks
  /// @param due      the last day
  /// @param path     of the request, which everybody may read
  record Asked(String title, String provider, LocalDate due, String path) {}
}
