package org.spoluplan.documents.files;

import static org.spoluplan.documents.db.Tables.FILE;

import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import org.jooq.DSLContext;
import org.spoluplan.access.Actor;
import org.spoluplan.access.PersonId;
import org.spoluplan.documents.FileId;
import org.spoluplan.documents.StoredFile;
import org.spoluplan.kernel.NotFound;
import org.springframework.stereotype.Repository;

@Repository
class StoredFiles {

  private final DSLContext sql;
  private final Clock clock;

  StoredFiles(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  FileId add(String name, FileType type, byte[] content, byte[] sha256, Actor actor) {
    return sql.insertInto(FILE)
        .set(FILE.NAME, name)
        .set(FILE.MEDIA_TYPE, type.mediaType())
        .set(FILE.SIZE_BYTES, (long) content.length)
        .set(FILE.SHA256, sha256)
        .set(FILE.CONTENT, content)
        .set(FILE.CREATED_AT, clock.instant())
        .set(FILE.CREATED_BY, actor.personId())
        .returningResult(FILE.ID)
        .fetchSingle(row -> new FileId(row.value1()));
  }

  Optional<StoredFile> find(FileId id) {
    return sql.select(
            FILE.NAME,
            FILE.MEDIA_TYPE,
            FILE.SIZE_BYTES,
            FILE.SHA256,
            FILE.CREATED_AT,
            FILE.CREATED_BY)
        .from(FILE)
        .where(FILE.ID.eq(id.value()))
        .fetchOptional(
            row ->
                new StoredFile(
                    id,
                    row.value1(),
                    row.value2(),
                    row.value3(),
                    HexFormat.of().formatHex(row.value4()),
                    row.value5(),
                    row.value6() == null ? null : new PersonId(row.value6())));
  }

  byte[] content(FileId id) {
    return sql.select(FILE.CONTENT)
        .from(FILE)
        .where(FILE.ID.eq(id.value()))
        .fetchOptional(FILE.CONTENT)
        .orElseThrow(() -> new NotFound("file", id.value()));
  }

  void remove(FileId id) {
    sql.deleteFrom(FILE).where(FILE.ID.eq(id.value())).execute();
  }
}
