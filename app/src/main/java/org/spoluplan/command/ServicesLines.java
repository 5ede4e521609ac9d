package org.spoluplan.command;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.spoluplan.network.RegisterReport.Line;
import org.spoluplan.page.Csv;

/// Writes each line of a report into a file while the register is read.
final class ServicesLines implements Consumer<Line>, AutoCloseable {

  private final @Nullable BufferedWriter out;
  private final ServicesWords words;

  private ServicesLines(@Nullable BufferedWriter out, ServicesWords words) {
    this.out = out;
    this.words = words;
  }

  /// @param file null writes nothing
  static ServicesLines to(@Nullable Path file, ServicesWords words) throws IOException {
    if (file == null) return new ServicesLines(null, words);
    var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    out.write(new Csv().row(words.headings()).text());
    return new ServicesLines(out, words);
  }

  @Override
  public void accept(Line line) {
    if (out == null) return;
    try {
      out.write(
          Csv.line(
              Arrays.asList(
                  words.kind(line.kind()),
                  line.identifier(),
                  line.name(),
                  line.what(),
                  line.here(),
                  line.register())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    if (out != null) out.close();
  }
}
