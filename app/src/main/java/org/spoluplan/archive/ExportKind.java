package org.spoluplan.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// How a type of PostgreSQL looks in a CSV file, in the words of Frictionless Table Schema.
enum ExportKind {
  TEXT("string", null, "text", "character", "character varying"),
  UUID_TEXT("string", "uuid", "uuid"),
  WHOLE_NUMBER("integer", null, "smallint", "integer", "bigint"),
  NUMBER("number", null, "numeric"),
  TRUTH("boolean", null, "boolean"),
  DAY("date", null, "date"),
  TIME_OF_DAY("time", null, "time without time zone"),
  /// In UTC, as ISO 8601.
  MOMENT("datetime", null, "timestamp with time zone"),
  JSON("object", null, "jsonb"),
  /// In JSON.
  LIST("array", null, "uuid[]", "integer[]", "text[]"),
  /// Hexadecimal.
  BYTES("string", null, "bytea");

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final String type;
  private final @Nullable String format;
  private final String[] postgresTypes;

  ExportKind(String type, @Nullable String format, String... postgresTypes) {
    this.type = type;
    this.format = format;
    this.postgresTypes = postgresTypes;
  }

  /// @param postgresType as format_type() names it, e.g. `character(36)`
  static ExportKind of(String postgresType) {
    var plain = postgresType.replaceFirst("\\(.*\\)", "");
    for (var kind : values()) {
      for (var known : kind.postgresTypes) if (known.equals(plain)) return kind;
    }
    throw new IllegalStateException("no open form is known for " + postgresType);
  }

  String type() {
    return type;
  }

  @Nullable String format() {
    return format;
  }

  /// @return null for no value
  @Nullable String read(ResultSet row, int column) throws SQLException {
    var plain = row.getString(column);
    if (plain == null) return null;
    return switch (this) {
      case TRUTH -> String.valueOf(row.getBoolean(column));
      case MOMENT -> moment(Objects.requireNonNull(row.getObject(column, OffsetDateTime.class)));
      case BYTES -> HexFormat.of().formatHex(Objects.requireNonNull(row.getBytes(column)));
      case LIST -> MAPPER.writeValueAsString(row.getArray(column).getArray());
      default -> plain;
    };
  }

  private static String moment(OffsetDateTime time) {
    return time.toInstant().toString();
  }
}
