package org.spoluplan.opendata.hsds;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The official JSON Schemas of HSDS 3.0, which are no part of the product: tests that need them
/// are skipped where they are not.
final class OfficialSchemas {

  private static final String BASE = "https://hsds.invalid/";
  static final Path SHARED = Path.of("..", "..", "shared", "data", "hsds");
  private static final Path SCHEMAS = SHARED.resolve("hsds_schema/schema");

  private static final JsonMapper JSON = JsonMapper.shared();

  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(OfficialSchemas::read));

  static boolean present() {
    return Files.isDirectory(SCHEMAS);
  }

  private static String read(String iri) {
    try {
      return Files.readString(SCHEMAS.resolve(iri.substring(BASE.length())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// With formats of texts checked.
  List<String> faults(String entity, JsonNode object) {
    return registry
        .getSchema(SchemaLocation.of(BASE + entity + ".json"))
        .validate(
            object,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Error::toString)
        .map(Objects::requireNonNull)
        .toList();
  }

  /// The schema of a page of a list, by the official description of the interface.
  List<String> pageFaults(JsonNode page) {
    var openapi = JSON.readTree(SCHEMAS.resolve("openapi.json").toFile());
    return registry
        .getSchema(openapi.path("components").path("schemas").path("Page"))
        .validate(page)
        .stream()
        .map(Error::toString)
        .map(Objects::requireNonNull)
        .toList();
  }
}
