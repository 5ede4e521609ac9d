package org.spoluplan.codelists.upkeep;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.spoluplan.codelists.CodeItem;
import org.spoluplan.codelists.CodeList;
import org.spoluplan.kernel.Code;
import org.spoluplan.kernel.DateRange;

/// The lists that come with the application: `/codelists/<list>.csv`.
final class ShippedCodes {

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).setNullString("").get();

  private ShippedCodes() {}

  static List<CodeItem> read(CodeList list) {
    var file = "/codelists/" + Code.of(list) + ".csv";
    try (var in = Objects.requireNonNull(ShippedCodes.class.getResourceAsStream(file), file);
        var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      return FORMAT.parse(reader).stream().map(row -> item(list, row)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CodeItem item(CodeList list, CSVRecord row) {
    return new CodeItem(
        list,
        row.get("code"),
        Integer.parseInt(row.get("position")),
        row.get("name"),
        row.get("plain"),
        row.get("name_en"),
        row.get("name_uk"),
        row.get("register_code"),
        row.get("law"),
        details(row.get("details")),
        new DateRange(day(row.get("valid_from")), day(row.get("valid_to"))),
        row.get("note"),
        row.get("source"));
  }

  /// As `key=value;key=value`.
  static Map<String, String> details(@Nullable String text) {
    if (text == null || text.isBlank()) return Map.of();
    return Arrays.stream(text.split(";"))
        .map(pair -> pair.split("=", 2))
        .filter(pair -> pair.length == 2)
        .collect(Collectors.toMap(pair -> pair[0].strip(), pair -> pair[1].strip(), (a, _) -> a));
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    return text == null ? null : LocalDate.parse(text);
  }
}
