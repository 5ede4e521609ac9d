package org.spoluplan.documents.writing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// Files that lie beside these classes.
final class Resource {

  private Resource() {}

  static String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  static byte[] bytes(String name) {
    try (var stream = Resource.class.getResourceAsStream(name)) {
      if (stream == null) throw new IllegalStateException(name + " is not in the jar");
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
