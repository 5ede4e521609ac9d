package org.spoluplan.documents.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads XML of strangers without ever looking outside of it. Office documents have no document
/// type; one that has it wants to define entities.
final class Xml {

  private static final XMLInputFactory FACTORY = factory();

  private Xml() {}

  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setXMLResolver(
        (_, _, _, _) -> {
          throw new XMLStreamException("nothing is fetched");
        });
    return factory;
  }

  /// Up to the first element.
  static void checkHead(InputStream stream) throws IOException {
    read(stream, reader -> false);
  }

  /// Values of this attribute anywhere.
  static Set<String> attributes(InputStream stream, String name) throws IOException {
    var values = new TreeSet<String>();
    read(
        stream,
        reader -> {
          var value = reader.getAttributeValue(null, name);
          if (value != null) values.add(value);
          return true;
        });
    return values;
  }

  /// Local names of all elements.
  static Set<String> elements(InputStream stream) throws IOException {
    var names = new TreeSet<String>();
    read(
        stream,
        reader -> {
          names.add(reader.getLocalName());
          return true;
        });
    return names;
  }

  @FunctionalInterface
  private interface Element {
    /// @return whether to read on
    boolean seen(XMLStreamReader reader);
  }

  private static void read(InputStream stream, Element element) throws IOException {
    try {
      var reader = FACTORY.createXMLStreamReader(stream);
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
              throw new HarmfulFile(FileRefusal.UNSAFE_XML);
          case XMLStreamConstants.START_ELEMENT -> {
            if (!element.seen(reader)) return;
          }
          default -> {}
        }
      }
    } catch (XMLStreamException e) {
      if (e.getNestedException() instanceof HarmfulFile harmful) throw harmful;
      throw new HarmfulFile(FileRefusal.DAMAGED);
    }
  }
}
