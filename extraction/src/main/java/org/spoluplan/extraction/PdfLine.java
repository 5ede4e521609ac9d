package org.spoluplan.extraction;

import java.util.List;
import java.util.stream.Collectors;

/// Words that stand on one line of a page.
///
/// @param y     in points from the top of the page
/// @param size  of most of its characters, in points
/// @param frame whether the document marks it as header or footer
record PdfLine(List<PdfWord> words, float y, float size, boolean frame) {

  PdfLine {
    words = List.copyOf(words);
  }

  float x() {
    return words.getFirst().x();
  }

  float end() {
    return words.getLast().end();
  }

  String text() {
    return words.stream().map(PdfWord::text).collect(Collectors.joining(" "));
  }
}
