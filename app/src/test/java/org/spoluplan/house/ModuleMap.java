package org.spoluplan.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.modulith.ApplicationModule;

/// The capabilities and what each may use, read from their `package-info.java`.
final class ModuleMap {

  private static final Path SOURCES = Path.of("src", "main", "java", "org", "spoluplan");

  /// Used by all, so that arrows to them would only hide the others.
  private static final Set<String> GROUND = Set.of("kernel", "access", "page");

  private static final String HEAD =
      """
      # Modules

      The capabilities of the application and what each may use: arrows in the diagram, the same in words below.
      All may use `kernel`, `access` and `page`; those arrows are left out. Spring Modulith's check is one of the
      house tests, and this page is made from the `package-info.java` files; a test fails when it is out of date.

      """;

  private ModuleMap() {}

  /// @param mayUse empty when it may use everything
  private record Module(String name, String purpose, List<String> mayUse, boolean everything) {

    static Module of(String name) {
      var declared = List.of(declaration(name).orElseThrow().allowedDependencies());
      var everything = declared.contains(ApplicationModule.OPEN_TOKEN);
      var uses = everything ? List.<String>of() : declared.stream().sorted().toList();
      return new Module(name, purpose(name), uses, everything);
    }

    static Optional<ApplicationModule> declaration(String name) {
      try {
        var info = Class.forName("org.spoluplan." + name + ".package-info");
        return Optional.ofNullable(info.getAnnotation(ApplicationModule.class));
      } catch (ClassNotFoundException e) {
        return Optional.empty();
      }
    }

    /// What stands above the package.
    private static String purpose(String name) {
      var file = SOURCES.resolve(name).resolve("package-info.java");
      try (var lines = Files.lines(file)) {
        return lines
            .filter(line -> line.startsWith("///"))
            .map(line -> line.substring(3).strip())
            .collect(Collectors.joining(" "));
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }

  static String markdown() throws IOException {
    var modules =
        names().stream().map(Module::of).sorted(Comparator.comparing(Module::name)).toList();
    return HEAD + diagram(modules) + table(modules);
  }

  /// Packages that declare themselves; the others are libraries.
  private static List<String> names() throws IOException {
    try (var folders = Files.list(SOURCES)) {
      return folders
          .map(folder -> folder.getFileName().toString())
          .filter(name -> Module.declaration(name).isPresent())
          .toList();
    }
  }

  private static String diagram(List<Module> modules) {
    var text = new StringBuilder("```mermaid\nflowchart TD\n");
    for (var module : modules) {
      if (GROUND.contains(module.name())) continue;
      text.append("  ").append(module.name()).append('\n');
      var targets = module.everything() ? List.of("everything") : module.mayUse();
      for (var target : targets) {
        if (GROUND.contains(target)) continue;
        text.append("  ").append(module.name()).append(" --> ").append(target).append('\n');
      }
    }
    return text.append("```\n\n").toString();
  }

  private static String table(List<Module> modules) {
    var text = new StringBuilder("| module | what it is | may use |\n|---|---|---|\n");
    for (var module : modules) {
      var uses = module.everything() ? "everything" : String.join(", ", module.mayUse());
      text.append(
          "| `%s` | %s | %s |%n"
              .formatted(module.name(), module.purpose(), uses.isEmpty() ? "nothing" : uses));
    }
    return text.toString();
  }
}
