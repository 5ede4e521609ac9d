package org.spoluplan.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;

/// Apache Tika, which takes the text out of documents and does nothing more with it.
final class Peer {

  private final AutoDetectParser parser = new AutoDetectParser();

  /// @return how many characters it found
  int read(byte[] content) {
    var handler = new BodyContentHandler(-1);
    try (var in = new ByteArrayInputStream(content)) {
      parser.parse(in, handler, new Metadata(), new ParseContext());
    } catch (IOException | SAXException | TikaException e) {
      throw new IllegalStateException(e);
    }
    return handler.toString().length();
  }
}
