package org.spoluplan.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Invented minutes in every format, from the resources of the bench.
final class Samples {

  static final List<String> FORMATS = List.of("txt", "docx", "odt", "doc", "rtf", "pdf", "html");

  private static final List<String> NAMES =
      List.of(
          "02-sumperk-temata-odrazky",
          "33-svitavy-dusevni-zdravi-kdo-dokdy",
          "47-bilina-partnerstvi-tabulka-ukolu");

  /// A file.
  static final class Sample {

    private final String format;
    private final byte[] content;

    private Sample(String format, byte[] content) {
      this.format = format;
      this.content = content;
    }

    /// As its file name ends.
    String format() {
      return format;
    }

    byte[] content() {
      return content;
    }
  }

  private Samples() {}

  static List<Sample> all() {
    return FORMATS.stream().flatMap(format -> of(format).stream()).toList();
  }

  static List<Sample> of(String format) {
    var samples = new ArrayList<Sample>();
    for (var name : NAMES) samples.add(new Sample(format, content(name + "." + format)));
    return samples;
  }

  private static byte[] content(String name) {
    try (var in = Samples.class.getResourceAsStream("minutes/" + name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
