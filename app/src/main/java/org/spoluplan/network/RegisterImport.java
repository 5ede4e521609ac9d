package org.spoluplan.network;

import java.io.IOException;
import java.util.function.Consumer;

/// Takes over the open data of the national register of social services: one JSON file with the
/// list `polozky`. What was edited here is never overwritten: where the register changed the
/// same, people of the service are asked. Secret addresses and persons are never taken.
public interface RegisterImport {

  /// What taking it over would do; nothing is written.
  ///
  /// @param each gets every line, however many there are
  /// @throws IOException when the file cannot be read at all; a bad file has its answer in the
  /// report
  RegisterReport look(RegisterOrder order, Consumer<RegisterReport.Line> each) throws IOException;

  /// Takes it over, or nothing of it where the report says why not.
  ///
  /// @param seen what [#look] answered about the same file
  /// @throws IOException when the file cannot be read at all
  RegisterReport write(RegisterOrder order, RegisterReport seen) throws IOException;
}
