package org.spoluplan.extraction;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/// The text of a file.
///
/// @param text       a paragraph a line; a row of a table a line with its cells between tabs
/// @param pageStarts offsets in the text where pages begin, ascending, the first 0; a text without
///                   known pages has one
/// @param noise      headers, footers and numbers of pages, each once
/// @param comments   remarks at the margin, without who wrote them
public record ReadFile(
    FileKind kind,
    String text,
    List<Integer> pageStarts,
    List<String> noise,
    List<String> comments,
    Set<ReadingNote> notes)
    implements Reading {

  public ReadFile {
    pageStarts = List.copyOf(pageStarts);
    noise = List.copyOf(noise);
    comments = List.copyOf(comments);
    notes = Set.copyOf(notes);
  }

  /// As many as are known.
  public int pages() {
    return pageStarts.size();
  }

  /// The number of the page on which a character stands, from 1.
  ///
  /// @param offset in UTF-16 units
  public int page(int offset) {
    var at = Collections.binarySearch(pageStarts, offset);
    return at >= 0 ? at + 1 : -at - 1;
  }
}
