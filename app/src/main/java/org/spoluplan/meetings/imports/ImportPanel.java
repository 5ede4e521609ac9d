package org.spoluplan.meetings.imports;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.stream.Collectors;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.MeetingPanel;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.springframework.stereotype.Component;

/// On the page of a meeting that was imported: how it voted as its minutes say, and the original.
@Component
class ImportPanel implements MeetingPanel {

  private final ImportRegister imports;
  private final MeetingRecords records;

  ImportPanel(ImportRegister imports, MeetingRecords records) {
    this.imports = imports;
    this.records = records;
  }

  @Override
  public int position() {
    return 45;
  }

  @Override
  public Optional<Html.Template> panel(Meeting meeting, Page page) {
    if (!page.may(ImportAction.READ_ORIGINAL, meeting)) return Optional.empty();
    return imports
        .of(meeting.id())
        .map(
            file -> {
              var votes = records.votes(meeting.id());
              var roll =
                  records.roll(meeting.id()).stream()
                      .collect(
                          Collectors.groupingBy(
                              RollEntry::list, LinkedHashMap::new, Collectors.toList()));
              return (out, i) -> JtepanelGenerated.render(out, i, page, file, roll, votes);
            });
  }
}
