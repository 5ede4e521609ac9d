package org.spoluplan.algorithms.register;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/// The bytes of a register file on their way to the parser: counted, unpacked, checked.
final class RegisterSource {

  /// What the parser itself refuses. A single text above this cannot be looked at without holding
  /// it; items have lower [ReadingLimits].
  private static final int LONGEST_TEXT = 4_000_000;

  private static final int DEEPEST = 10_000;
  private static final int LONGEST_NAME = 10_000;
  private static final int BEGINNING = 64;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(LONGEST_TEXT)
                  .maxNestingDepth(DEEPEST)
                  .maxNameLength(LONGEST_NAME)
                  .build())
          .build();

  private final InputStream source;
  private final ByteCount taken;
  private final Utf8Check checked;
  private final BufferedInputStream unpacked;

  RegisterSource(InputStream source) {
    this.source = source;
    taken = new ByteCount(source);
    unpacked = new BufferedInputStream(new Unpacked(taken));
    checked = new Utf8Check(unpacked);
  }

  JsonParser parser() {
    return FACTORY.createParser(ObjectReadContext.empty(), checked);
  }

  /// It begins like a web page. To be asked before anything is read.
  boolean looksLikePage() throws IOException {
    unpacked.mark(BEGINNING);
    var beginning = new String(unpacked.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1);
    unpacked.reset();
    return beginning.replaceFirst("^\u00EF\u00BB\u00BF", "").strip().startsWith("<");
  }

  /// Bytes taken from the source.
  long taken() {
    return taken.bytes();
  }

  /// The parser has had everything up to here.
  boolean isEndedAt(long at) {
    return checked.isEnded() && at >= checked.passed();
  }

  void close() throws IOException {
    source.close();
  }
}
