package org.spoluplan.codegen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.SchemaMappingType;
import org.jooq.meta.jaxb.Target;
import org.spoluplan.postgres.LocalPostgres;

/// `GenerateTables MIGRATIONS OUTPUT`: each folder of migrations is a schema, each schema becomes
/// the package `org.spoluplan.<schema>.db`. Does nothing when the migrations did not change.
final class GenerateTables {

  private final Path migrations;
  private final Path output;

  private GenerateTables(Path migrations, Path output) {
    this.migrations = migrations;
    this.output = output;
  }

  public static void main(String[] args) throws Exception {
    new GenerateTables(Path.of(args[0]), Path.of(args[1])).run();
  }

  private void run() throws Exception {
    var stamp = output.resolve(".stamp");
    var digest = digest();
    if (Files.exists(stamp) && Files.readString(stamp).equals(digest)) return;

    var start = System.nanoTime();
    try (var postgres = LocalPostgres.temporary()) {
      Flyway.configure()
          .dataSource(postgres.jdbcUrl(), postgres.user(), postgres.password())
          .locations("filesystem:" + migrations)
          .load()
          .migrate();
      for (var schema : schemas()) generate(postgres, schema);
    }
    Files.writeString(stamp, digest);
    System.out.printf(
        Locale.ROOT, "tables of %s in %.1f s%n", schemas(), (System.nanoTime() - start) / 1e9);
  }

  private void generate(LocalPostgres postgres, String schema) throws Exception {
    var database =
        new Database()
            .withSchemata(new SchemaMappingType().withInputSchema(schema))
            .withIncludeRoutines(false)
            .withForcedTypes(
                new ForcedType()
                    .withName("INSTANT")
                    .withIncludeTypes("(?i)timestamptz|timestamp.*with time zone"));
    GenerationTool.generate(
        new Configuration()
            // Below that it tells the first reader of a start of types that a schema does not use.
            .withLogging(Logging.ERROR)
            .withJdbc(
                new Jdbc()
                    .withUrl(postgres.jdbcUrl())
                    .withUser(postgres.user())
                    .withPassword(postgres.password()))
            .withGenerator(
                new Generator()
                    .withDatabase(database)
                    .withGenerate(new Generate().withGlobalCatalogReferences(false))
                    .withTarget(
                        new Target()
                            .withPackageName("org.spoluplan." + schema + ".db")
                            .withDirectory(output.toString()))));
  }

  private List<String> schemas() throws IOException {
    try (Stream<Path> folders = Files.list(migrations)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  private String digest() throws IOException, NoSuchAlgorithmException {
    var sha = MessageDigest.getInstance("SHA-256");
    try (Stream<Path> files = Files.walk(migrations)) {
      for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
        sha.update(migrations.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
        sha.update(Files.readAllBytes(file));
      }
    }
    return HexFormat.of().formatHex(sha.digest());
  }
}
