package org.spoluplan.territory.indicators;

import static org.spoluplan.territory.db.Tables.INDICATOR_UPLOAD;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.page.Form;
import org.spoluplan.page.TableText;
import org.spoluplan.territory.db.tables.records.IndicatorUploadRecord;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Tables on their way in.
@Repository
class Uploads {

  private static final Duration KEPT = Duration.ofDays(14);

  private final DSLContext sql;
  private final Clock clock;

  Uploads(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  UUID add(Upload upload, @Nullable UUID person) {
    sql.insertInto(INDICATOR_UPLOAD)
        .set(INDICATOR_UPLOAD.ID, upload.id())
        .set(INDICATOR_UPLOAD.FILE_NAME, upload.fileName())
        .set(INDICATOR_UPLOAD.TITLE, upload.title())
        .set(INDICATOR_UPLOAD.LICENCE, upload.licence())
        .set(INDICATOR_UPLOAD.ADDRESS, upload.address())
        .set(INDICATOR_UPLOAD.CONTENT, upload.text().content())
        .set(INDICATOR_UPLOAD.ENCODING, upload.text().encoding())
        .set(INDICATOR_UPLOAD.SEPARATOR, String.valueOf(upload.text().separator()))
        .set(INDICATOR_UPLOAD.UPLOADED_BY, person)
        .set(INDICATOR_UPLOAD.UPLOADED_AT, clock.instant())
        .execute();
    return upload.id();
  }

  /// What waits, by name: contents are long.
  record Waiting(UUID id, String fileName, String title) {
    String path() {
      return Upload.path(id);
    }
  }

  /// The last first.
  List<Waiting> list() {
    return sql.select(INDICATOR_UPLOAD.ID, INDICATOR_UPLOAD.FILE_NAME, INDICATOR_UPLOAD.TITLE)
        .from(INDICATOR_UPLOAD)
        .orderBy(INDICATOR_UPLOAD.UPLOADED_AT.desc())
        .fetch(row -> new Waiting(row.value1(), row.value2(), row.value3()));
  }

  Upload get(UUID id) {
    return sql.selectFrom(INDICATOR_UPLOAD)
        .where(INDICATOR_UPLOAD.ID.eq(id))
        .fetchOptional(Uploads::upload)
        .orElseThrow(() -> new NotFound("indicator_upload", id));
  }

  /// Keeps what was filled in.
  void map(UUID id, Form form) {
    var fields = new HashMap<String, List<String>>();
    for (var name : form.names()) {
      if (!name.startsWith("_")) fields.put(name, form.values(name));
    }
    sql.update(INDICATOR_UPLOAD)
        .set(INDICATOR_UPLOAD.MAPPING, JSONB.jsonb(JsonMapper.shared().writeValueAsString(fields)))
        .where(INDICATOR_UPLOAD.ID.eq(id))
        .execute();
  }

  void remove(UUID id) {
    sql.deleteFrom(INDICATOR_UPLOAD).where(INDICATOR_UPLOAD.ID.eq(id)).execute();
  }

  /// What nobody went on with.
  void removeOld() {
    sql.deleteFrom(INDICATOR_UPLOAD)
        .where(INDICATOR_UPLOAD.UPLOADED_AT.lt(clock.instant().minus(KEPT)))
        .execute();
  }

  private static Upload upload(IndicatorUploadRecord row) {
    Map<String, List<String>> mapping =
        JsonMapper.shared().readValue(row.getMapping().data(), new TypeReference<>() {});
    return new Upload(
        row.getId(),
        row.getFileName(),
        row.getTitle(),
        row.getLicence(),
        row.getAddress(),
        new TableText(row.getContent(), row.getEncoding(), row.getSeparator().charAt(0)),
        mapping);
  }
}
