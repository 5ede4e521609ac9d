package org.spoluplan.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.spoluplan.testing.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;

/// The conventions of ARCHITECTURE.md, asked of the real database.
@ApplicationTest
class SchemaTest {

  private static final String OURS =
      " not in ('pg_catalog', 'information_schema', 'public', 'pg_toast') ";

  @Autowired DSLContext sql;

  @Test
  void namesAreSnakeCase() {
    assertThat(
            names(
                "select table_schema || '.' || table_name || '.' || column_name"
                    + " from information_schema.columns where table_schema"
                    + OURS
                    + " and (table_name !~ '^[a-z][a-z0-9_]*$' or column_name !~ '^[a-z][a-z0-9_]*$')"))
        .isEmpty();
  }

  @Test
  void instantsCarryTheirZone() {
    assertThat(
            names(
                "select table_schema || '.' || table_name || '.' || column_name"
                    + " from information_schema.columns where table_schema"
                    + OURS
                    + " and data_type = 'timestamp without time zone'"))
        .isEmpty();
  }

  @Test
  void moneyIsNeverAFloatingPointNumber() {
    assertThat(
            names(
                "select table_schema || '.' || table_name || '.' || column_name"
                    + " from information_schema.columns where table_schema"
                    + OURS
                    + " and data_type in ('real', 'double precision', 'money', 'numeric')"))
        .isEmpty();
  }

  @Test
  void everyTableHasAPrimaryKey() {
    assertThat(
            names(
                "select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                    + " where c.relkind = 'r' and n.nspname"
                    + OURS
                    + " and not exists (select 1 from pg_constraint k where k.conrelid = c.oid and k.contype = 'p')"))
        .isEmpty();
  }

  @Test
  void everyForeignKeyIsIndexed() {
    assertThat(
            names(
                "select k.conrelid::regclass || ' (' || k.conname || ')' from pg_constraint k"
                    + " where k.contype = 'f' and not exists (select 1 from pg_index i"
                    + " where i.indrelid = k.conrelid and (i.indkey::int2[])[0:cardinality(k.conkey) - 1] @> k.conkey)"))
        .isEmpty();
  }

  @Test
  void noCapabilityPointsIntoTheTablesOfAnother() {
    assertThat(
            names(
                "select k.conrelid::regclass || ' -> ' || k.confrelid::regclass from pg_constraint k"
                    + " join pg_class a on a.oid = k.conrelid join pg_class b on b.oid = k.confrelid"
                    + " where k.contype = 'f' and a.relnamespace <> b.relnamespace"))
        .isEmpty();
  }

  private List<String> names(String query) {
    return sql.fetch(query).getValues(0, String.class);
  }
}
