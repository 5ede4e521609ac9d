package org.spoluplan.documents.writing;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.spoluplan.documents.Block.FigureKind;
import org.spoluplan.page.Messages;

/// The few words that a writer adds to a document.
///
/// @param confidential label of a confidential part
/// @param withheld     what the public copy says in its place
/// @param page         "strana 1 z 3": the word before the number
/// @param of           and the one between the numbers
/// @param contents     heading of the list of headings
/// @param notes        heading of the notes under the text
/// @param back         from a note to its place
/// @param figures      words before the number of a figure
record DocumentWords(
    String confidential,
    String withheld,
    String page,
    String of,
    String contents,
    String notes,
    String back,
    Map<FigureKind, String> figures) {

  DocumentWords {
    figures = Map.copyOf(figures);
  }

  String figure(FigureKind kind) {
    return Objects.requireNonNull(figures.get(kind));
  }

  static DocumentWords in(Locale language, Messages messages) {
    var known = language.getLanguage().equals("en") ? Messages.ENGLISH : Messages.CZECH;
    return new DocumentWords(
        messages.of(known, "document.confidential"),
        messages.of(known, "document.withheld"),
        messages.of(known, "document.page"),
        messages.of(known, "document.of"),
        messages.of(known, "document.contents"),
        messages.of(known, "document.notes"),
        messages.of(known, "document.back"),
        Map.of(
            FigureKind.TABLE, messages.of(known, "document.figure.table"),
            FigureKind.CHART, messages.of(known, "document.figure.chart"),
            FigureKind.MAP, messages.of(known, "document.figure.map"),
            FigureKind.PICTURE, messages.of(known, "document.figure.picture")));
  }
}
