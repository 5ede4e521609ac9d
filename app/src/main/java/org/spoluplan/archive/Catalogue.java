package org.spoluplan.archive;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.spoluplan.archive.Manifest.SequenceEntry;

/// What is in the database, asked of its own catalogue, so that no new table can be forgotten.
final class Catalogue {

  private static final String OURS =
      " n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg\\_%' ";
  private static final String HISTORY = "flyway_schema_history";

  private Catalogue() {}

  static List<String> tables(Connection connection) throws SQLException {
    return strings(
        connection,
        "select n.nspname || '.' || c.relname from pg_class c"
            + " join pg_namespace n on n.oid = c.relnamespace"
            + " where c.relkind = 'r' and c.relname <> '"
            + HISTORY
            + "' and"
            + OURS
            + "order by 1");
  }

  static List<String> columns(Connection connection, String table) throws SQLException {
    return strings(
        connection,
        "select attname from pg_attribute where attrelid = '"
            + table
            + "'::regclass and attnum > 0 and not attisdropped and attgenerated = ''"
            + " order by attnum");
  }

  static List<SequenceEntry> sequences(Connection connection) throws SQLException {
    var names =
        strings(
            connection,
            "select n.nspname || '.' || c.relname from pg_class c"
                + " join pg_namespace n on n.oid = c.relnamespace"
                + " where c.relkind = 'S' and"
                + OURS
                + "order by 1");
    var entries = new ArrayList<SequenceEntry>();
    for (var name : names) {
      try (var statement = connection.createStatement();
          var row = statement.executeQuery("select last_value, is_called from " + name)) {
        row.next();
        entries.add(new SequenceEntry(name, row.getLong(1), row.getBoolean(2)));
      }
    }
    return entries;
  }

  /// Statements that take all foreign keys away and statements that bring them back, checked.
  record ForeignKeys(List<String> drop, List<String> add) {}

  static ForeignKeys foreignKeys(Connection connection) throws SQLException {
    var from =
        " from pg_constraint k join pg_class c on c.oid = k.conrelid"
            + " join pg_namespace n on n.oid = c.relnamespace where k.contype = 'f' and"
            + OURS
            + "order by k.oid";
    var alter = "select format('alter table %I.%I ', n.nspname, c.relname) || ";
    return new ForeignKeys(
        strings(connection, alter + "format('drop constraint %I', k.conname)" + from),
        strings(
            connection,
            alter
                + "format('add constraint %I ', k.conname) || pg_get_constraintdef(k.oid)"
                + from));
  }

  /// Statements that switch all triggers off and on again: they keep what was decided from being
  /// changed, and a restore only puts it back.
  record Triggers(List<String> off, List<String> on) {}

  static Triggers triggers(Connection connection) throws SQLException {
    var from =
        " from pg_trigger t join pg_class c on c.oid = t.tgrelid"
            + " join pg_namespace n on n.oid = c.relnamespace"
            + " where not t.tgisinternal and t.tgenabled = 'O' and"
            + OURS
            + "order by t.oid";
    var alter = "select format('alter table %I.%I ', n.nspname, c.relname) || ";
    return new Triggers(
        strings(connection, alter + "format('disable trigger %I', t.tgname)" + from),
        strings(connection, alter + "format('enable trigger %I', t.tgname)" + from));
  }

  static boolean hasHistory(Connection connection) throws SQLException {
    return !strings(connection, "select 1 where to_regclass('public." + HISTORY + "') is not null")
        .isEmpty();
  }

  static String schemaVersion(Connection connection) throws SQLException {
    return strings(
            connection,
            "select version from public."
                + HISTORY
                + " where success and version is not null order by installed_rank desc limit 1")
        .getFirst();
  }

  static List<String> strings(Connection connection, String query) throws SQLException {
    var values = new ArrayList<String>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      while (rows.next()) values.add(rows.getString(1));
    }
    return values;
  }
}
