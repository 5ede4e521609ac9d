package org.spoluplan.network;

import java.io.IOException;
import java.nio.file.Path;
import org.spoluplan.algorithms.register.sample.Planted;

/// Invented registers over the municipalities of the country, to try the import with.
public interface SampleRegisters {

  /// @param services how many
  /// @return what the file holds
  /// @throws IOException when it cannot be written
  Planted write(Path file, int services) throws IOException;
}
