package org.spoluplan.meetings.imports;

import java.util.Set;
import java.util.TreeSet;
import org.spoluplan.extraction.FileReading;
import org.spoluplan.extraction.ReadFile;
import org.spoluplan.extraction.ReadingNote;
import org.spoluplan.extraction.UnreadableFile;
import org.spoluplan.extraction.UnreadableReason;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/// The text that a reader finds in a file.
@Component
class SourceTexts implements DisposableBean {

  /// What came of reading.
  sealed interface Source {

    /// @param notes keys of messages
    record Text(String text, Set<String> notes) implements Source {
      public Text {
        notes = Set.copyOf(notes);
      }
    }

    /// @param reason key of a message
    record None(String reason) implements Source {}

    /// The application is ending, or no reader can be started: that says nothing of the file.
    record NotNow() implements Source {}
  }

  private final FileReading reading = new FileReading();

  Source of(byte[] content) {
    return switch (reading.read(content)) {
      case ReadFile file -> new Source.Text(storable(file.text()), notes(file));
      case UnreadableFile(var reason) when reason == UnreadableReason.NO_READER ->
          new Source.NotNow();
      case UnreadableFile(var reason) -> new Source.None("unreadable." + reason.key());
    };
  }

  /// The database takes no NUL; offsets stay.
  private static String storable(String text) {
    return text.replace('\u0000', '\uFFFD');
  }

  private static Set<String> notes(ReadFile file) {
    var notes = new TreeSet<String>();
    for (ReadingNote note : file.notes()) notes.add("reading-note." + note.key());
    return notes;
  }

  @Override
  public void destroy() {
    reading.close();
  }
}
