package org.spoluplan.kernel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/// A script of the demo region: SQL with `{0}` where today stands.
public final class SqlScript {

  private SqlScript() {}

  /// @param resource on the class path, e.g. `/db/demo/people.sql`
  public static String read(String resource, LocalDate today) {
    try (var in = SqlScript.class.getResourceAsStream(resource)) {
      if (in == null) throw new IllegalArgumentException("no script " + resource);
      var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.replace("{0}", "'" + today + "'");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
