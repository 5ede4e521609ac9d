package org.spoluplan.documents.files;

import org.spoluplan.access.Access;
import org.spoluplan.access.Audit;
import org.spoluplan.documents.Downloads;
import org.spoluplan.documents.FileId;
import org.spoluplan.documents.Files;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.kernel.Thing;
import org.spoluplan.page.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class DownloadController {

  private final Access access;
  private final Audit audit;
  private final FileReaders readers;
  private final Files files;
  private final Downloads downloads;

  DownloadController(
      Access access, Audit audit, FileReaders readers, Files files, Downloads downloads) {
    this.access = access;
    this.audit = audit;
    this.readers = readers;
    this.files = files;
    this.downloads = downloads;
  }

  @GetMapping("/soubory/{id}")
  ResponseEntity<byte[]> download(Page page, @PathVariable FileId id) {
    access.require(page.actor(), FileAction.READ, readers.scope(page.actor(), id));
    var file = files.find(id).orElseThrow(() -> new NotFound("file", id.value()));
    if (page.actor().isSignedIn()) {
      audit.read(page.actor(), FileAction.READ, new Thing("file", id.value()));
    }
    return downloads.file(file.name(), file.mediaType(), files.content(id));
  }
}
