package org.spoluplan.grants.applications;

import static org.spoluplan.grants.db.Tables.APPLICATION_FILE;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.spoluplan.access.PersonId;
import org.spoluplan.documents.FileId;
import org.spoluplan.grants.ApplicationId;
import org.springframework.stereotype.Repository;

/// Files that applicants attached, one for each attachment the call asks for.
@Repository
class ApplicationFiles {

  private final DSLContext sql;
  private final Clock clock;

  ApplicationFiles(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  Map<UUID, FileId> of(ApplicationId application) {
    return sql.selectFrom(APPLICATION_FILE)
        .where(APPLICATION_FILE.APPLICATION_ID.eq(application.value()))
        .fetchMap(APPLICATION_FILE.ATTACHMENT_ID, row -> new FileId(row.getFileId()));
  }

  List<ApplicationId> with(FileId file) {
    return sql.select(APPLICATION_FILE.APPLICATION_ID)
        .from(APPLICATION_FILE)
        .where(APPLICATION_FILE.FILE_ID.eq(file.value()))
        .fetch(row -> new ApplicationId(row.value1()));
  }

  /// Instead of the one that was there.
  ///
  /// @return the one that was there
  Optional<FileId> put(ApplicationId application, UUID attachment, FileId file, PersonId by) {
    var before = remove(application, attachment);
    var row = sql.newRecord(APPLICATION_FILE);
    row.setApplicationId(application.value());
    row.setAttachmentId(attachment);
    row.setFileId(file.value());
    row.setAddedBy(by.value());
    row.setAddedAt(clock.instant());
    row.insert();
    return before;
  }

  Optional<FileId> remove(ApplicationId application, UUID attachment) {
    return sql.deleteFrom(APPLICATION_FILE)
        .where(APPLICATION_FILE.APPLICATION_ID.eq(application.value()))
        .and(APPLICATION_FILE.ATTACHMENT_ID.eq(attachment))
        .returning()
        .fetchOptional(row -> new FileId(row.getFileId()));
  }
}
