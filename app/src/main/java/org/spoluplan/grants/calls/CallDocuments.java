package org.spoluplan.grants.calls;

import static org.spoluplan.grants.db.Tables.CALL_DOCUMENT;

import java.util.List;
import org.jooq.DSLContext;
import org.spoluplan.documents.FileId;
import org.spoluplan.grants.CallId;
import org.springframework.stereotype.Repository;

/// Rules, guidelines and forms that belong to a call.
@Repository
class CallDocuments {

  private final DSLContext sql;

  CallDocuments(DSLContext sql) {
    this.sql = sql;
  }

  /// In the order in which they were added.
  List<FileId> of(CallId call) {
    return sql.selectFrom(CALL_DOCUMENT)
        .where(CALL_DOCUMENT.CALL_ID.eq(call.value()))
        .orderBy(CALL_DOCUMENT.POSITION, CALL_DOCUMENT.FILE_ID)
        .fetch(row -> new FileId(row.getFileId()));
  }

  List<CallId> with(FileId file) {
    return sql.selectFrom(CALL_DOCUMENT)
        .where(CALL_DOCUMENT.FILE_ID.eq(file.value()))
        .fetch(row -> new CallId(row.getCallId()));
  }

  /// Behind those that are there.
  void add(CallId call, FileId file) {
    var row = sql.newRecord(CALL_DOCUMENT);
    row.setCallId(call.value());
    row.setFileId(file.value());
    row.setPosition(of(call).size());
    row.insert();
  }

  /// @return whether it was there
  boolean remove(CallId call, FileId file) {
    return sql.deleteFrom(CALL_DOCUMENT)
            .where(CALL_DOCUMENT.CALL_ID.eq(call.value()))
            .and(CALL_DOCUMENT.FILE_ID.eq(file.value()))
            .execute()
        > 0;
  }
}
