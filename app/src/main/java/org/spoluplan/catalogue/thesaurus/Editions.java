package org.spoluplan.catalogue.thesaurus;

import static org.spoluplan.catalogue.db.Tables.CONCEPT;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.spoluplan.access.PersonId;
import org.spoluplan.algorithms.finding.Concept;
import org.spoluplan.algorithms.finding.Listing.Sex;
import org.spoluplan.catalogue.PlainWords;
import org.spoluplan.catalogue.db.tables.records.ConceptRecord;
import org.springframework.stereotype.Repository;

/// All versions of all concepts.
@Repository
class Editions implements PlainWords {

  private final DSLContext sql;

  Editions(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public List<Concept> concepts() {
    return last().stream().map(Edition::is).toList();
  }

  /// The last version of each, removed or not, by code.
  Map<String, Edition> newest() {
    return last(DSL.noCondition()).stream()
        .collect(Collectors.toMap(edition -> edition.is().id(), Function.identity()));
  }

  /// The last version of each that is not removed, by code.
  List<Edition> last() {
    return last(DSL.noCondition()).stream().filter(edition -> !edition.removed()).toList();
  }

  /// The last version, removed or not.
  Optional<Edition> last(String code) {
    return last(CONCEPT.CODE.eq(code)).stream().findFirst();
  }

  private List<Edition> last(Condition which) {
    return sql.selectDistinct(CONCEPT.fields())
        .on(CONCEPT.CODE)
        .from(CONCEPT)
        .where(which)
        .orderBy(CONCEPT.CODE, CONCEPT.VERSION.desc())
        .fetch(row -> read(row.into(CONCEPT)));
  }

  /// The newest first.
  List<Edition> history(String code) {
    return sql.selectFrom(CONCEPT)
        .where(CONCEPT.CODE.eq(code))
        .orderBy(CONCEPT.VERSION.desc())
        .fetch(Editions::read);
  }

  /// @return false when that version is there already: somebody was quicker
  boolean add(Edition edition) {
    var row = sql.newRecord(CONCEPT);
    var is = edition.is();
    row.setCode(is.id());
    row.setVersion(edition.version());
    row.setLabel(is.label());
    row.setPhrases(is.phrases().toArray(String[]::new));
    row.setTypes(Concept.written(is.types()));
    row.setGroups(Concept.written(is.groups()));
    row.setForms(is.forms().stream().sorted().toArray(String[]::new));
    row.setAgeFrom(is.ageFrom());
    row.setAgeTo(is.ageTo());
    row.setSex(is.sex().name().toLowerCase(Locale.ROOT));
    row.setRemoved(edition.removed());
    row.setChangedAt(edition.changedAt());
    var by = edition.changedBy();
    row.setChangedBy(by == null ? null : by.value());
    return sql.insertInto(CONCEPT).set(row).onConflictDoNothing().execute() == 1;
  }

  private static Edition read(ConceptRecord row) {
    var concept =
        new Concept(
            row.getCode(),
            row.getLabel(),
            Arrays.asList(row.getPhrases()),
            Concept.weights(row.getTypes()),
            Concept.weights(row.getGroups()),
            Set.of(row.getForms()),
            row.getAgeFrom(),
            row.getAgeTo(),
            Sex.valueOf(row.getSex().toUpperCase(Locale.ROOT)));
    var by = row.getChangedBy();
    return new Edition(
        concept,
        row.getVersion(),
        row.getRemoved(),
        row.getChangedAt(),
        by == null ? null : new PersonId(by));
  }
}
