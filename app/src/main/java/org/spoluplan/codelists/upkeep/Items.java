package org.spoluplan.codelists.upkeep;

import static org.spoluplan.codelists.db.Tables.ITEM;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.spoluplan.codelists.CodeItem;
import org.spoluplan.codelists.CodeList;
import org.spoluplan.codelists.db.tables.records.ItemRecord;
import org.spoluplan.kernel.Code;
import org.spoluplan.kernel.DateRange;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// All rows of all lists.
@Repository
class Items {

  private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};

  private final DSLContext sql;
  private final JsonMapper json;

  Items(DSLContext sql, JsonMapper json) {
    this.sql = sql;
    this.json = json;
  }

  /// In the order of the list, the newest meaning of a code first.
  List<StoredItem> list(CodeList list) {
    return sql.selectFrom(ITEM)
        .where(ITEM.LIST_CODE.eq(Code.of(list)))
        .orderBy(ITEM.POSITION, ITEM.CODE, ITEM.VALID_FROM.desc().nullsLast())
        .fetch(this::read);
  }

  List<StoredItem> list(CodeList list, LocalDate day) {
    return sql.selectFrom(ITEM)
        .where(ITEM.LIST_CODE.eq(Code.of(list)).and(on(day)))
        .orderBy(ITEM.POSITION, ITEM.CODE)
        .fetch(this::read);
  }

  Optional<StoredItem> find(CodeList list, String code, LocalDate day) {
    return sql.selectFrom(ITEM)
        .where(ITEM.LIST_CODE.eq(Code.of(list)), ITEM.CODE.eq(code), on(day))
        .fetchOptional(this::read);
  }

  Optional<StoredItem> find(UUID id) {
    return sql.selectFrom(ITEM).where(ITEM.ID.eq(id)).fetchOptional(this::read);
  }

  /// Whether another row of the code means something within the period.
  boolean overlaps(CodeItem item, UUID but) {
    var valid = item.valid();
    var before =
        valid.to() == null ? null : ITEM.VALID_FROM.isNull().or(ITEM.VALID_FROM.le(valid.to()));
    var after =
        valid.from() == null ? null : ITEM.VALID_TO.isNull().or(ITEM.VALID_TO.ge(valid.from()));
    var same =
        ITEM.LIST_CODE.eq(Code.of(item.list())).and(ITEM.CODE.eq(item.code())).and(ITEM.ID.ne(but));
    if (before != null) same = same.and(before);
    if (after != null) same = same.and(after);
    return sql.fetchExists(ITEM, same);
  }

  void add(UUID id, CodeItem item) {
    var row = sql.newRecord(ITEM);
    write(item, row);
    row.setId(id);
    row.insert();
  }

  /// @return whether the row still had that version
  boolean change(UUID id, int version, CodeItem item) {
    var row = sql.newRecord(ITEM);
    write(item, row);
    row.setVersion(version + 1);
    return sql.update(ITEM).set(row).where(ITEM.ID.eq(id), ITEM.VERSION.eq(version)).execute() == 1;
  }

  private static Condition on(LocalDate day) {
    return ITEM.VALID_FROM
        .isNull()
        .or(ITEM.VALID_FROM.le(day))
        .and(ITEM.VALID_TO.isNull().or(ITEM.VALID_TO.ge(day)));
  }

  private void write(CodeItem item, ItemRecord row) {
    row.setListCode(Code.of(item.list()));
    row.setCode(item.code());
    row.setPosition(item.position());
    row.setName(item.name());
    row.setPlainName(item.plainName());
    row.setNameEn(item.nameEn());
    row.setNameUk(item.nameUk());
    row.setRegisterCode(item.registerCode());
    row.setLaw(item.law());
    row.setDetails(JSONB.valueOf(json.writeValueAsString(item.details())));
    row.setValidFrom(item.valid().from());
    row.setValidTo(item.valid().to());
    row.setNote(item.note());
    row.setSource(item.source());
  }

  private StoredItem read(ItemRecord row) {
    var item =
        new CodeItem(
            Code.parse(CodeList.class, row.getListCode()),
            row.getCode(),
            row.getPosition(),
            row.getName(),
            row.getPlainName(),
            row.getNameEn(),
            row.getNameUk(),
            row.getRegisterCode(),
            row.getLaw(),
            json.readValue(row.getDetails().data(), DETAILS),
            new DateRange(row.getValidFrom(), row.getValidTo()),
            row.getNote(),
            row.getSource());
    return new StoredItem(row.getId(), item, row.getVersion());
  }
}
