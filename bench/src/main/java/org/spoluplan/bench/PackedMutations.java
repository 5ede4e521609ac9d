package org.spoluplan.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Unpacks a document, does something to its parts and packs it again.
final class PackedMutations {

  private final Random random;

  PackedMutations(Random random) {
    this.random = random;
  }

  byte[] of(byte[] content) {
    try {
      var parts = unpacked(content);
      change(parts);
      return packed(parts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void change(List<Map.Entry<String, byte[]>> parts) {
    var at = random.nextInt(parts.size());
    var part = parts.get(at);
    switch (random.nextInt(5)) {
      case 0 -> parts.remove(at);
      case 1 ->
          parts.add(random.nextInt(parts.size()), Map.entry(part.getKey() + "x", part.getValue()));
      case 2 -> {
        var other = parts.get(random.nextInt(parts.size()));
        parts.set(at, Map.entry(part.getKey(), other.getValue()));
      }
      default -> {
        for (int i = 0; i < parts.size(); i++) {
          var one = parts.get(i);
          if (!one.getKey()
              .matches(
                  "word/(?:document|numbering|styles|footnotes)\\.xml|content\\.xml|styles\\.xml"))
            continue;
          var text = new String(one.getValue(), StandardCharsets.UTF_8);
          parts.set(
              i,
              Map.entry(
                  one.getKey(),
                  new XmlMutations(random).of(text).getBytes(StandardCharsets.UTF_8)));
        }
      }
    }
  }

  private static List<Map.Entry<String, byte[]>> unpacked(byte[] content) throws IOException {
    var parts = new ArrayList<Map.Entry<String, byte[]>>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.add(Map.entry(entry.getName(), zip.readAllBytes()));
      }
    }
    return parts;
  }

  private static byte[] packed(List<Map.Entry<String, byte[]>> parts) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var part : parts) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
