package org.spoluplan.algorithms.hsds;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// All objects of HSDS 3.0, read once from `entities.csv` beside this class.
public final class HsdsSchema {

  public static final String VERSION = "3.0";

  /// Tables that are not called as their entity in the plural.
  private static final Map<String, String> TABLES =
      Map.of(
          "accessibility", "accessibility",
          "address", "addresses",
          "funding", "funding",
          "metadata", "metadata",
          "service_at_location", "service_at_location",
          "taxonomy", "taxonomies");

  private static final HsdsSchema INSTANCE = read();

  private final Map<String, HsdsEntity> entities;

  private HsdsSchema(Map<String, HsdsEntity> entities) {
    this.entities = entities;
  }

  public static HsdsSchema get() {
    return INSTANCE;
  }

  public List<HsdsEntity> entities() {
    return List.copyOf(entities.values());
  }

  public HsdsEntity entity(String name) {
    return Objects.requireNonNull(entities.get(name), name);
  }

  public Optional<HsdsEntity> named(String name) {
    return Optional.ofNullable(entities.get(name));
  }

  /// @param file e.g. `services.csv`
  public Optional<HsdsEntity> ofTable(String file) {
    return entities.values().stream().filter(one -> one.table().equals(file)).findFirst();
  }

  private static HsdsSchema read() {
    var fields = new TreeMap<String, List<HsdsField>>();
    try (var in = HsdsSchema.class.getResourceAsStream("entities.csv");
        var lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("#")) continue;
        var cells = line.split(",", -1);
        fields.computeIfAbsent(cells[0], name -> new ArrayList<>()).add(field(cells));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var entities = new TreeMap<String, HsdsEntity>();
    fields.forEach((name, all) -> entities.put(name, new HsdsEntity(name, table(name), all)));
    return new HsdsSchema(entities);
  }

  private static HsdsField field(String[] cells) {
    var kind = HsdsField.Kind.valueOf(cells[2].toUpperCase(Locale.ROOT));
    var objects = Set.of(HsdsField.Kind.ONE, HsdsField.Kind.MANY).contains(kind);
    var words =
        objects || cells[4].isEmpty() ? List.<String>of() : List.of(cells[4].split("\\|", -1));
    return new HsdsField(
        cells[1],
        kind,
        cells[3].equals("must"),
        cells[3].equals("row"),
        words,
        objects ? cells[4] : "");
  }

  private static String table(String entity) {
    return TABLES.getOrDefault(entity, entity + "s") + ".csv";
  }
}
