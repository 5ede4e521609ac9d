package org.spoluplan.meetings.planning;

import java.util.Locale;
import org.spoluplan.documents.StoredFile;
import org.spoluplan.meetings.AgendaItem.Paper;

/// A paper as a page lists it: what to read before, what kind of file it is, how big.
record PaperLine(Paper paper, StoredFile file) {

  private static final int KILO = 1024;

  /// "PDF", as the name of the file ends; the name is made to tell the truth.
  String type() {
    return file.name().substring(file.name().lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
  }

  /// In kilobytes, at least one.
  long kilobytes() {
    return Math.max(1, Math.round((double) file.size() / KILO));
  }

  String path() {
    return "/soubory/" + paper.file();
  }

  String id() {
    return paper.id().toString();
  }
}
