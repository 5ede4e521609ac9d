package org.spoluplan.grants.settlement;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// An electronic invoice in the Czech national format ISDOC (version 6, isdoc.cz): who issued it,
/// its number, day and amount. Nothing from outside is ever asked for.
final class Isdoc {

  private static final int MOST_DEPTH = 40;
  private static final String ROOT = "Invoice";
  private static final String SUPPLIER = ROOT + "/AccountingSupplierParty/Party/";
  private static final String LINE = ROOT + "/InvoiceLines/InvoiceLine/Item/Description";
  private static final String AMOUNT = ROOT + "/LegalMonetaryTotal/PayableAmount";
  private static final String WITH_TAX = ROOT + "/LegalMonetaryTotal/TaxInclusiveAmount";
  private static final XMLInputFactory FACTORY = factory();

  private Isdoc() {}

  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /// Empty when it is no invoice, or one without a number, day or amount above zero.
  static Optional<Entry> read(byte[] content, String source) {
    try {
      var texts = texts(FACTORY.createXMLStreamReader(new ByteArrayInputStream(content)));
      return entry(texts, source);
    } catch (XMLStreamException e) {
      return Optional.empty();
    }
  }

  /// What stands in each element, by its path without prefixes.
  private static Map<String, List<String>> texts(XMLStreamReader reader) throws XMLStreamException {
    var texts = new HashMap<String, List<String>>();
    Deque<String> path = new ArrayDeque<>();
    var text = new StringBuilder();
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (path.size() >= MOST_DEPTH) throw new XMLStreamException("too deep");
          path.addLast(reader.getLocalName());
          text.setLength(0);
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            text.append(reader.getText());
        case XMLStreamConstants.END_ELEMENT -> {
          var found = text.toString().strip();
          var where = String.join("/", path);
          if (!found.isEmpty()) texts.computeIfAbsent(where, _ -> new ArrayList<>()).add(found);
          text.setLength(0);
          path.removeLast();
        }
        default -> {
          // comments and instructions say nothing
        }
      }
    }
    return texts;
  }

  private static Optional<Entry> entry(Map<String, List<String>> texts, String source) {
    var document = first(texts, ROOT + "/ID");
    var issued = first(texts, ROOT + "/IssueDate").flatMap(LedgerReading::day);
    var amount =
        first(texts, WITH_TAX).or(() -> first(texts, AMOUNT)).flatMap(LedgerReading::amount);
    if (document.isEmpty() || issued.isEmpty() || amount.filter(one -> one > 0).isEmpty()) {
      return Optional.empty();
    }
    var what = String.join(", ", texts.getOrDefault(LINE, List.of()));
    return Optional.of(
        new Entry(
            Entry.NEW,
            0,
            shortened(document.get(), 200),
            first(texts, SUPPLIER + "PartyName/Name").map(one -> shortened(one, 200)).orElse(null),
            first(texts, SUPPLIER + "PartyIdentification/ID")
                .filter(one -> one.matches("[0-9]{8}"))
                .orElse(null),
            null,
            what.isEmpty() ? document.get() : shortened(what, 1000),
            issued.get(),
            null,
            amount.get(),
            amount.get(),
            null,
            source));
  }

  private static Optional<String> first(Map<String, List<String>> texts, String path) {
    return texts.getOrDefault(path, List.of()).stream().findFirst();
  }

  private static String shortened(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest);
  }
}
