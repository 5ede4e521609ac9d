package org.spoluplan.people.directory;

import static org.spoluplan.people.db.Tables.ORGANISATION;
import static org.spoluplan.people.db.Tables.PERSON;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.spoluplan.kernel.Thing;
import org.spoluplan.search.Entry;
import org.spoluplan.search.Searchable;
import org.springframework.stereotype.Repository;

/// People and organisations in search, for whoever is signed in. A person is found by name and by
/// nothing else.
@Repository
class DirectoryFinding implements Searchable {

  private static final String PERSON_KIND = "person";
  private static final String ORGANISATION_KIND = "organisation";

  private final DSLContext sql;

  DirectoryFinding(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(PERSON_KIND, ORGANISATION_KIND);
  }

  @Override
  public Stream<Entry> all() {
    return Stream.concat(
        people(DSL.noCondition()).stream(), organisations(DSL.noCondition()).stream());
  }

  @Override
  public List<Entry> touchedBy(Thing changed) {
    return switch (changed.kind()) {
      case PERSON_KIND -> people(PERSON.ID.eq(changed.id()));
      case ORGANISATION_KIND -> organisations(ORGANISATION.ID.eq(changed.id()));
      default -> List.of();
    };
  }

  private List<Entry> people(Condition condition) {
    return sql.selectFrom(PERSON).where(condition).fetch(DirectoryFinding::person);
  }

  private List<Entry> organisations(Condition condition) {
    return sql.selectFrom(ORGANISATION).where(condition).fetch(DirectoryFinding::organisation);
  }

  private static Entry person(Record row) {
    var id = row.get(PERSON.ID);
    var name = PersonEntries.name(row).full();
    return new Entry(
        new Thing(PERSON_KIND, id), name, "", "/lide/" + id, null, Set.of(Entry.SIGNED_IN));
  }

  private static Entry organisation(Record row) {
    var id = row.get(ORGANISATION.ID);
    var about =
        Stream.of(ORGANISATION.SHORT_NAME, ORGANISATION.ICO, ORGANISATION.ADDRESS)
            .map(row::get)
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", "));
    return new Entry(
        new Thing(ORGANISATION_KIND, id),
        row.get(ORGANISATION.NAME),
        about,
        "/organizace/" + id,
        null,
        Set.of(Entry.SIGNED_IN));
  }
}
