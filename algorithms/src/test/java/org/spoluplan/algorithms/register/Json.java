package org.spoluplan.algorithms.register;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/// Small register files of tests.
final class Json {

  /// What a reading gave.
  record Read(List<Entry> entries, Ending ending, UnreadKeys unread) {

    RegisteredService service() {
      return ((Entry.Service) entries.getFirst()).service();
    }

    List<Remark> remarks() {
      return ((Entry.Service) entries.getFirst()).remarks();
    }

    Entry.Fault fault() {
      return (Entry.Fault) entries.getFirst();
    }
  }

  private Json() {}

  /// An item with further keys; apostrophes stand for quotation marks.
  static String item(String identifier, String more) {
    return ("{'identifikator':'"
            + identifier
            + "','druhSocialniSluzby':{'id':'DruhSocialniSluzby/13'}"
            + (more.isEmpty() ? "" : "," + more)
            + "}")
        .replace('\'', '"');
  }

  static String file(String... items) {
    return "{\"polozky\":[" + String.join(",", items) + "]}";
  }

  static Read read(String file) {
    return read(file.getBytes(StandardCharsets.UTF_8));
  }

  /// One item with further keys.
  static Read one(String more) {
    return read(file(item("1", more)));
  }

  static Read read(byte[] file) {
    return read(file, ReadingLimits.USUAL);
  }

  static Read read(byte[] file, ReadingLimits limits) {
    try (var reader = RegisterReader.of(new ByteArrayInputStream(file), limits)) {
      var entries = new ArrayList<Entry>();
      var ending = reader.forEach(entries::add);
      return new Read(entries, ending, reader.unread());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] packed(byte[] file) {
    var out = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(out)) {
      gzip.write(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
