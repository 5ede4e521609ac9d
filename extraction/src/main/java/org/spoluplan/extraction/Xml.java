package org.spoluplan.extraction;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Reads XML of a document piece by piece. Declarations of entities are passed over: none is
/// resolved, from inside or outside.
final class Xml {

  private static final XMLInputFactory FACTORY = factory();

  private final XMLStreamReader reader;
  private final TextSheet sheet;
  private int depth;

  Xml(InputStream in, TextSheet sheet) throws Unreadable {
    this.sheet = sheet;
    try {
      reader = FACTORY.createXMLStreamReader(in);
    } catch (XMLStreamException e) {
      throw refused(e);
    }
  }

  private static Unreadable refused(XMLStreamException e) {
    var bomb = e.getNestedException() instanceof Parts.BombException;
    return new Unreadable(bomb ? UnreadableReason.BOMB : UnreadableReason.DAMAGED, e);
  }

  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    // ours is counted in #next, so that it is told from damage
    factory.setProperty("jdk.xml.maxElementDepth", "0");
    factory.setXMLResolver(
        (_, _, _, _) -> {
          throw new XMLStreamException("nothing is fetched");
        });
    return factory;
  }

  /// The next piece.
  ///
  /// @return false at the end of the document
  boolean next() throws Unreadable {
    try {
      if (!reader.hasNext()) return false;
      var event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT && ++depth > Limits.DEEPEST)
        throw new Unreadable(UnreadableReason.TOO_DEEP);
      if (event == XMLStreamConstants.END_ELEMENT) depth--;
      if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE)
        sheet.note(ReadingNote.EXTERNAL_ENTITIES);
      return true;
    } catch (XMLStreamException e) {
      throw refused(e);
    }
  }

  boolean isStart() {
    return reader.isStartElement();
  }

  boolean isEnd() {
    return reader.isEndElement();
  }

  boolean isText() {
    return reader.isCharacters() || reader.getEventType() == XMLStreamConstants.SPACE;
  }

  /// Of the element, without its prefix.
  String name() {
    return reader.getLocalName();
  }

  String prefix() {
    var prefix = reader.getPrefix();
    return prefix == null ? "" : prefix;
  }

  String text() {
    return reader.getText();
  }

  /// By its name without a prefix.
  @Nullable String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) return reader.getAttributeValue(i);
    }
    return null;
  }

  String attribute(String name, String otherwise) {
    var value = attribute(name);
    return value == null ? otherwise : value;
  }

  int number(String name, int otherwise) {
    var value = attribute(name);
    if (value == null || !value.matches("-?\\d{1,9}")) return otherwise;
    return Integer.parseInt(value);
  }

  /// Whether a switch that may stand without a value is on.
  boolean isOn() {
    return !attribute("val", "1").matches("0|false|off|none");
  }

  /// Passes over what is in the element that has just begun, to its end.
  void skip() throws Unreadable {
    var outside = depth - 1;
    while (depth > outside) if (!next()) return;
  }
}
