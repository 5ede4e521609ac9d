package org.spoluplan.meetings.imports;

import java.util.Optional;
import java.util.stream.Collectors;
import org.spoluplan.documents.Markup;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.OldMinutesText;
import org.springframework.stereotype.Component;

/// The text of an imported file as the first draft of minutes: each line a paragraph, nothing in it
/// taken for a mark.
@Component
class ImportedText implements OldMinutesText {

  private static final int LONGEST = 390_000;

  private final ImportRegister imports;

  ImportedText(ImportRegister imports) {
    this.imports = imports;
  }

  @Override
  public Optional<String> of(MeetingId meeting) {
    return imports.of(meeting).map(file -> markup(imports.source(file.id())));
  }

  @Override
  public boolean has(MeetingId meeting) {
    return imports.of(meeting).isPresent();
  }

  private static String markup(String source) {
    var text =
        source
            .lines()
            .filter(line -> !line.isBlank())
            .map(line -> Markup.escape(line.replace('\t', ' ').strip()))
            .collect(Collectors.joining("\n\n"));
    return Shortened.fitting(LONGEST, text);
  }
}
