package org.spoluplan.documents.writing;

import static org.spoluplan.documents.writing.HtmlWriter.escaped;

import org.spoluplan.documents.Document;
import org.spoluplan.documents.writing.HtmlWriter.Medium;

/// A document as one HTML file that needs nothing beside it.
final class HtmlFile {

  private static final String SHEET = Resource.text("document.css");

  private HtmlFile() {}

  static String of(Document document, DocumentWords words) {
    return of(document, words, "", "<meta charset=\"utf-8\"/>", "", Medium.FILE);
  }

  /// @param styles after the common ones
  /// @param head   elements of its own
  /// @param start  of the body, before the article
  static String of(
      Document document,
      DocumentWords words,
      String styles,
      String head,
      String start,
      Medium medium) {
    return """
        <!DOCTYPE html>
        <html lang="%1$s">
        <head>
        %2$s
        <title>%3$s</title>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <meta name="description" content="%3$s"/>
        <style>
        %4$s%5$s</style>
        </head>
        <body>
        %6$s%7$s</body>
        </html>
        """
        .formatted(
            escaped(document.language().toLanguageTag()),
            head,
            escaped(document.name()),
            SHEET,
            styles,
            start,
            HtmlWriter.alone(document, words, medium));
  }
}
