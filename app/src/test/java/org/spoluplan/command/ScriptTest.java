package org.spoluplan.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// `./spoluplan` on machines where something is missing. It is tried as a copy that does not look
/// into the folders where this machine has its JDKs.
@EnabledOnOs({OS.LINUX, OS.MAC})
class ScriptTest {

  private static final Path SCRIPT = Path.of("..", "spoluplan");
  private static final List<String> TOOLS =
      List.of("sh", "sed", "dirname", "readlink", "find", "head", "rm", "mktemp", "uname", "cat");

  @TempDir Path machine;

  private Path tools;
  private Path script;

  @BeforeEach
  void aBareMachine() throws IOException {
    tools = Files.createDirectory(machine.resolve("bin"));
    for (var tool : TOOLS) Files.createSymbolicLink(tools.resolve(tool), which(tool));
    var checkout = Files.createDirectory(machine.resolve("spoluplan"));
    script = checkout.resolve("spoluplan");
    Files.writeString(
        script,
        Files.readString(SCRIPT)
            .replace("/usr/lib/jvm/*", "")
            .replace("/opt/java/*", "")
            .replace("/opt/jdk*", "")
            .replace("/Library/Java/JavaVirtualMachines/*/Contents/Home", ""));
  }

  @Test
  void withoutAJdkOneLineSaysWhatToInstall() throws IOException, InterruptedException {
    var said = run(Map.of());

    assertThat(said.status()).isEqualTo(1);
    assertThat(said.errors()).hasSize(1).first().asString().contains("JDK 25 or newer", "install");
  }

  @Test
  void anOlderJdkIsNotEnough() throws IOException, InterruptedException {
    var said = run(Map.of("JAVA_HOME", jdk("old", "17").toString()));

    assertThat(said.status()).isEqualTo(1);
    assertThat(said.errors()).hasSize(1).first().asString().contains("JDK 25 or newer");
  }

  @Test
  void aJdkOnThePathIsFoundAndThenMavenIsMissed() throws IOException, InterruptedException {
    Files.createSymbolicLink(tools.resolve("javac"), jdk("new", "25").resolve("bin/javac"));
    var said = run(Map.of("JAVA_HOME", jdk("old", "17").toString()));

    assertThat(said.status()).isEqualTo(1);
    assertThat(said.errors()).hasSize(1).first().asString().contains("Maven 3.8.7 or newer");
  }

  @Test
  void whatIsBuiltStartsWithTheNewJdkAndTheClassCache() throws IOException, InterruptedException {
    Files.createDirectories(script.resolveSibling("app/target/run"));
    Files.writeString(script.resolveSibling("app/target/run/spoluplan.jar"), "");
    var said = run(Map.of("JAVA_HOME", jdk("new", "25").toString()), "serve", "--port", "9090");

    assertThat(said.status()).isZero();
    assertThat(said.output()).contains("-XX:AOTCache=", "serve --port 9090");
  }

  private record Said(int status, String output, List<String> errors) {}

  private Said run(Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    var command =
        new java.util.ArrayList<>(List.of(tools.resolve("sh").toString(), script.toString()));
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command);
    builder.environment().clear();
    builder.environment().put("PATH", tools.toString());
    builder.environment().putAll(environment);
    var errors = machine.resolve("errors");
    var process = builder.redirectError(errors.toFile()).start();
    var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Said(process.waitFor(), output, Files.readAllLines(errors));
  }

  /// Enough of a JDK to be asked for its version and to say what it was started with.
  private Path jdk(String name, String version) throws IOException {
    var bin = Files.createDirectories(machine.resolve(name).resolve("bin"));
    var java =
        """
        #!%s
        case "$1" in
          -XshowSettings*) echo "    java.specification.version = %s" ;;
          *) echo "$@" ;;
        esac
        """
            .formatted(tools.resolve("sh"), version);
    Files.writeString(bin.resolve("java"), java);
    Files.writeString(bin.resolve("javac"), "");
    for (var program : List.of("java", "javac")) {
      assertThat(bin.resolve(program).toFile().setExecutable(true)).isTrue();
    }
    return machine.resolve(name);
  }

  private static Path which(String tool) {
    for (var folder : List.of("/bin", "/usr/bin")) {
      var path = Path.of(folder, tool);
      if (Files.isExecutable(path)) return path;
    }
    throw new IllegalStateException("no " + tool);
  }
}
