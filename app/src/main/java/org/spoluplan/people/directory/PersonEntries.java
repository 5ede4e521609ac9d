package org.spoluplan.people.directory;

import static org.spoluplan.people.db.Tables.PERSON;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.spoluplan.access.PersonId;
import org.spoluplan.people.People;
import org.spoluplan.people.Person;
import org.spoluplan.people.PersonName;
import org.springframework.stereotype.Repository;

/// People of the directory, as other capabilities read them.
@Repository
class PersonEntries implements People {

  private final DSLContext sql;

  PersonEntries(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public Optional<Person> find(PersonId id) {
    return sql.selectFrom(PERSON)
        .where(PERSON.ID.eq(id.value()))
        .fetchOptional(PersonEntries::toPerson);
  }

  @Override
  public List<Person> list() {
    return ordered(DSL.noCondition(), Integer.MAX_VALUE);
  }

  @Override
  public List<Person> list(Collection<PersonId> ids) {
    return ordered(PERSON.ID.in(ids.stream().map(PersonId::value).toList()), ids.size());
  }

  @Override
  public List<Person> search(String text) {
    return ordered(matching(text), MOST_FOUND);
  }

  static Condition matching(String text) {
    return CzechText.allIn(text, List.of(PERSON.GIVEN_NAME, PERSON.FAMILY_NAME, PERSON.EMAIL));
  }

  static List<OrderField<?>> byName() {
    return List.of(
        CzechText.czech(PERSON.FAMILY_NAME), CzechText.czech(PERSON.GIVEN_NAME), PERSON.ID.asc());
  }

  static PersonName name(Record row) {
    return new PersonName(
        row.get(PERSON.TITLE_BEFORE),
        row.get(PERSON.GIVEN_NAME),
        row.get(PERSON.FAMILY_NAME),
        row.get(PERSON.TITLE_AFTER));
  }

  private List<Person> ordered(Condition condition, int most) {
    return sql.selectFrom(PERSON)
        .where(condition)
        .orderBy(byName())
        .limit(most)
        .fetch(PersonEntries::toPerson);
  }

  private static Person toPerson(Record row) {
    return new Person(
        new PersonId(row.get(PERSON.ID)),
        name(row),
        row.get(PERSON.EMAIL),
        Locale.of(row.get(PERSON.LANGUAGE)));
  }
}
