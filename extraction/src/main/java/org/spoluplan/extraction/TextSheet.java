package org.spoluplan.extraction;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The text of a document as it grows, line by line.
final class TextSheet {

  private final StringBuilder text = new StringBuilder();
  private final List<Integer> pageStarts = new ArrayList<>(List.of(0));
  private final Set<String> noise = new LinkedHashSet<>();
  private final List<String> comments = new ArrayList<>();
  private final Set<ReadingNote> notes = EnumSet.noneOf(ReadingNote.class);

  void line(CharSequence line) throws Unreadable {
    text.append(LongLines.broken(line.toString())).append('\n');
    if (text.length() > Limits.LONGEST_TEXT) throw new Unreadable(UnreadableReason.TOO_LONG);
  }

  /// Whether nothing or an empty line stands last.
  boolean endsBlank() {
    return text.isEmpty()
        || (text.length() > 1 && text.charAt(text.length() - 2) == '\n')
        || (text.length() == 1 && text.charAt(0) == '\n');
  }

  /// @param ahead characters of a line that has begun and is not here yet
  void page(int ahead) throws Unreadable {
    var start = text.length() + ahead;
    if (start <= pageStarts.getLast() || isBlankSince(pageStarts.getLast(), ahead)) return;
    pageStarts.add(start);
    if (pageStarts.size() > Limits.MOST_PAGES) throw new Unreadable(UnreadableReason.TOO_LONG);
  }

  /// A page even where nothing stands on it: a file that numbers its pages has it.
  void pageAsCounted() throws Unreadable {
    pageStarts.add(text.length());
    if (pageStarts.size() > Limits.MOST_PAGES) throw new Unreadable(UnreadableReason.TOO_LONG);
  }

  /// A break behind the last line begins no page.
  void dropEmptyPage() {
    if (pageStarts.size() > 1 && isBlankSince(pageStarts.getLast(), 0)) pageStarts.removeLast();
  }

  void noise(String line) {
    if (!line.isBlank()) noise.add(line.strip());
  }

  void comment(String line) {
    if (line.isBlank()) return;
    comments.add(line.strip());
    notes.add(ReadingNote.COMMENTS);
  }

  void note(ReadingNote note) {
    notes.add(note);
  }

  ReadFile finish(FileKind kind) throws Unreadable {
    if (text.toString().isBlank()) throw new Unreadable(UnreadableReason.NO_TEXT);
    return new ReadFile(kind, text.toString(), pageStarts, List.copyOf(noise), comments, notes);
  }

  private boolean isBlankSince(int start, int ahead) {
    if (ahead > 0) return false;
    for (int i = start; i < text.length(); i++) {
      if (!Character.isWhitespace(text.charAt(i))) return false;
    }
    return true;
  }
}
