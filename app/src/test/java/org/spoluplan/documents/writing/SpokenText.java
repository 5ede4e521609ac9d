package org.spoluplan.documents.writing;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/// The words of a tagged PDF in the order of its tags, as a screen reader takes them.
final class SpokenText {

  private final Map<Integer, String> texts = new HashMap<>();
  private final StringBuilder spoken = new StringBuilder();

  private SpokenText() {}

  /// @param pdf of one page
  static String of(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      var extractor = new PDFMarkedContentExtractor();
      extractor.processPage(document.getPage(0));
      var speech = new SpokenText();
      speech.collect(extractor.getMarkedContents());
      speech.walk(document.getDocumentCatalog().getStructureTreeRoot().getK());
      return speech.spoken.toString().replace('\u00a0', ' ').replaceAll("\\s+", " ").strip();
    }
  }

  private void collect(List<PDMarkedContent> contents) {
    for (var content : contents) {
      var text = new StringBuilder();
      for (var piece : content.getContents()) {
        if (piece instanceof TextPosition position) text.append(position.getUnicode());
        if (piece instanceof PDMarkedContent inner) collect(List.of(inner));
      }
      if (content.getMCID() >= 0) texts.put(content.getMCID(), text.toString());
    }
  }

  private void walk(@Nullable COSBase kid) {
    switch (kid) {
      case COSObject reference -> walk(reference.getObject());
      case COSArray kids -> kids.forEach(this::walk);
      case COSInteger id -> spoken.append(texts.getOrDefault(id.intValue(), "")).append(' ');
      case COSDictionary element -> {
        if (element.containsKey(COSName.MCID)) {
          spoken.append(texts.getOrDefault(element.getInt(COSName.MCID), "")).append(' ');
        } else {
          walk(element.getDictionaryObject(COSName.K));
        }
      }
      case null, default -> {}
    }
  }
}
