package org.spoluplan.planning.takeover;

import org.spoluplan.extraction.FileReading;
import org.spoluplan.extraction.ReadFile;
import org.spoluplan.extraction.UnreadableFile;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/// The text of a plan's document, read by a process of its own.
@Component
class PlanTexts implements DisposableBean {

  /// What came of reading.
  sealed interface Source {

    record Text(String text) implements Source {}

    /// @param reason key of a message
    record None(String reason) implements Source {}
  }

  private final FileReading reading = new FileReading();

  Source of(byte[] content) {
    return switch (reading.read(content)) {
      case ReadFile file -> new Source.Text(file.text().replace('\u0000', '\uFFFD'));
      case UnreadableFile(var reason) -> new Source.None("unreadable." + reason.key());
    };
  }

  @Override
  public void destroy() {
    reading.close();
  }
}
