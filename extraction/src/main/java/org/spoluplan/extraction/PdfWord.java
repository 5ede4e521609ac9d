package org.spoluplan.extraction;

/// Characters without a space between them.
record PdfWord(String text, float x, float end) {

  PdfWord join(String more, float newEnd) {
    return new PdfWord(text + more, x, newEnd);
  }
}
