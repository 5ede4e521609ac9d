package org.spoluplan.opendata.description;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.spoluplan.page.SiteAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The catalogue of data sets by DCAT-AP-CZ as JSON-LD, from a file beside this class.
@Component
class DataCatalogue {

  private final byte[] document;

  /// @param publisher IRI of the office that publishes (OVM); empty when nobody has said
  DataCatalogue(SiteAddress site, @Value("${spoluplan.open-data.publisher:}") String publisher) {
    var who = publisher.isBlank() ? site.of("/#poskytovatel") : publisher.strip();
    document =
        read()
            .replace("${site}", site.of(""))
            .replace("${publisher}", who.replace("\"", "%22"))
            .getBytes(StandardCharsets.UTF_8);
  }

  byte[] document() {
    return document.clone();
  }

  private static String read() {
    try (var in = DataCatalogue.class.getResourceAsStream("katalog.jsonld")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
