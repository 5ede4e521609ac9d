package org.spoluplan.meetings.imports;

import static org.spoluplan.meetings.db.Tables.IMPORTED_MINUTES;
import static org.spoluplan.meetings.db.Tables.IMPORTED_VALUE;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.minutes.Found;
import org.spoluplan.algorithms.minutes.Span;
import org.spoluplan.kernel.Code;
import org.spoluplan.meetings.db.tables.records.ImportedValueRecord;
import org.springframework.stereotype.Repository;

/// What drafts say, value by value, with what people made of it.
@Repository
class DraftValues {

  private static final Comparator<ImportedValue> ORDER =
      Comparator.comparing(ImportedValue::field)
          .thenComparingInt(ImportedValue::place)
          .thenComparingInt(value -> value.field().kind().parts().indexOf(value.part()));

  private static final double PERCENT = 100.0;

  private final DSLContext sql;

  DraftValues(DSLContext sql) {
    this.sql = sql;
  }

  List<ImportedValue> of(ImportId id) {
    return sql
        .selectFrom(IMPORTED_VALUE)
        .where(IMPORTED_VALUE.IMPORTED_ID.eq(id.value()))
        .fetch(DraftValues::toValue)
        .stream()
        .sorted(ORDER)
        .toList();
  }

  /// Who met and when, of many drafts at once.
  Map<ImportId, Draft> heads(List<ImportId> ids) {
    return sql
        .selectFrom(IMPORTED_VALUE)
        .where(IMPORTED_VALUE.IMPORTED_ID.in(ids.stream().map(ImportId::value).toList()))
        .and(IMPORTED_VALUE.FIELD.in(Field.GROUP.key(), Field.DATE.key()))
        .stream()
        .collect(
            Collectors.groupingBy(
                row -> new ImportId(row.getImportedId()),
                Collectors.mapping(
                    DraftValues::toValue,
                    Collectors.collectingAndThen(Collectors.toList(), Draft::new))));
  }

  /// How many doubtful values nobody has looked at, for each draft that has any.
  Map<ImportId, Integer> doubtful(List<ImportId> ids) {
    return sql.select(IMPORTED_VALUE.IMPORTED_ID, DSL.count())
        .from(IMPORTED_VALUE)
        .join(IMPORTED_MINUTES)
        .on(IMPORTED_MINUTES.ID.eq(IMPORTED_VALUE.IMPORTED_ID))
        .where(IMPORTED_VALUE.IMPORTED_ID.in(ids.stream().map(ImportId::value).toList()))
        .and(IMPORTED_VALUE.REVIEW.eq(Code.of(Review.READ)))
        .and(IMPORTED_VALUE.CONFIDENCE.lt(percent(Found.DOUBTFUL)))
        .groupBy(IMPORTED_VALUE.IMPORTED_ID)
        .fetchMap(row -> new ImportId(row.value1()), row -> row.value2());
  }

  void add(ImportId id, List<ReadValue> values) {
    sql.batchInsert(values.stream().map(value -> row(id, value)).toList()).execute();
  }

  private ImportedValueRecord row(ImportId id, ReadValue value) {
    var row = sql.newRecord(IMPORTED_VALUE);
    row.setId(UUID.randomUUID());
    row.setImportedId(id.value());
    row.setField(value.field().key());
    row.setPlace(value.place());
    row.setPart(value.part());
    row.setValue(value.value());
    row.setReadAs(value.value());
    row.setConfidence(percent(value.confidence()));
    row.setSpanStart(value.span().start());
    row.setSpanEnd(value.span().end());
    row.setReview(Code.of(Review.READ));
    return row;
  }

  /// A value the parser had not found.
  void add(ImportId id, Field field, int place, String part, String value) {
    sql.insertInto(IMPORTED_VALUE)
        .set(IMPORTED_VALUE.IMPORTED_ID, id.value())
        .set(IMPORTED_VALUE.FIELD, field.key())
        .set(IMPORTED_VALUE.PLACE, place)
        .set(IMPORTED_VALUE.PART, part)
        .set(IMPORTED_VALUE.VALUE, value)
        .set(IMPORTED_VALUE.REVIEW, Code.of(Review.ADDED))
        .execute();
  }

  void set(UUID id, String value, Review review, @Nullable String identity) {
    sql.update(IMPORTED_VALUE)
        .set(IMPORTED_VALUE.VALUE, value)
        .set(IMPORTED_VALUE.REVIEW, Code.of(review))
        .set(IMPORTED_VALUE.IDENTITY, identity)
        .where(IMPORTED_VALUE.ID.eq(id))
        .execute();
  }

  void forget(ImportId id) {
    sql.deleteFrom(IMPORTED_VALUE).where(IMPORTED_VALUE.IMPORTED_ID.eq(id.value())).execute();
  }

  private static int percent(double confidence) {
    return (int) Math.round(confidence * PERCENT);
  }

  private static ImportedValue toValue(ImportedValueRecord row) {
    return new ImportedValue(
        row.getId(),
        Field.of(row.getField()).orElseThrow(),
        row.getPlace(),
        row.getPart(),
        row.getValue(),
        row.getReadAs(),
        row.getConfidence() == null ? null : row.getConfidence() / PERCENT,
        row.getSpanStart() == null
            ? null
            : new Span(row.getSpanStart(), Objects.requireNonNull(row.getSpanEnd())),
        Code.parse(Review.class, row.getReview()),
        row.getIdentity());
  }
}
