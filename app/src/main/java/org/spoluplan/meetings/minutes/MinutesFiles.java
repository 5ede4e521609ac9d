package org.spoluplan.meetings.minutes;

import java.nio.charset.StandardCharsets;
import org.spoluplan.access.Access;
import org.spoluplan.access.Audit;
import org.spoluplan.documents.DocumentFormat;
import org.spoluplan.documents.DocumentWriter;
import org.spoluplan.documents.Downloads;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.kernel.Thing;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.Meetings;
import org.spoluplan.page.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Minutes as a file to take away: HTML, PDF, DOCX; the public copy, or all of it for members.
@Controller
class MinutesFiles {

  private static final String TEXT = "txt";

  private final Access access;
  private final Audit audit;
  private final Meetings meetings;
  private final MinutesRegister register;
  private final Copies copies;
  private final DocumentWriter writer;
  private final Downloads downloads;

  MinutesFiles(
      Access access,
      Audit audit,
      Meetings meetings,
      MinutesRegister register,
      Copies copies,
      DocumentWriter writer,
      Downloads downloads) {
    this.access = access;
    this.audit = audit;
    this.meetings = meetings;
    this.register = register;
    this.copies = copies;
    this.writer = writer;
    this.downloads = downloads;
  }

  @GetMapping("/jednani/{id}/zapis/verejny.{format}")
  ResponseEntity<byte[]> publicCopy(
      @PathVariable MeetingId id, @PathVariable String format, Page page) {
    var meeting = meetings.get(id);
    access.require(page.actor(), MinutesAction.READ_PUBLISHED, MinutesPages.asPublished(meeting));
    var minutes = register.published(id).orElseThrow(() -> new NotFound("minutes of", id.value()));
    var document = copies.publicCopy(minutes);
    return file(meeting, format(format), writer.file(document, format(format)));
  }

  @GetMapping("/jednani/{id}/zapis/cely.{format}")
  ResponseEntity<byte[]> whole(@PathVariable MeetingId id, @PathVariable String format, Page page) {
    var meeting = meetings.get(id);
    access.require(page.actor(), MinutesAction.READ_WHOLE, meeting);
    audit.read(page.actor(), MinutesAction.READ_WHOLE, new Thing("meeting", id.value()));
    var minutes =
        Editions.of(register.editions(id), page.may(MinutesAction.WRITE, meeting))
            .newest()
            .orElseThrow(() -> new NotFound("minutes of", id.value()));
    return format.equals(TEXT)
        ? text(meeting, minutes)
        : file(meeting, format(format), writer.file(copies.whole(minutes), format(format)));
  }

  /// As it is kept: whoever reckons its SHA-256 gets the hash that signatures stand under.
  private ResponseEntity<byte[]> text(Meeting meeting, Minutes minutes) {
    var name = "zapis-" + meeting.day() + "." + TEXT;
    var bytes = minutes.text().getBytes(StandardCharsets.UTF_8);
    return downloads.file(name, "text/plain;charset=UTF-8", bytes);
  }

  private ResponseEntity<byte[]> file(Meeting meeting, DocumentFormat format, byte[] bytes) {
    var name = "zapis-" + meeting.day() + "." + format.extension();
    return downloads.file(name, format.mediaType(), bytes);
  }

  private static DocumentFormat format(String extension) {
    for (var format : DocumentFormat.values()) {
      if (format.extension().equals(extension)) return format;
    }
    throw new NotFound("document format", extension);
  }
}
