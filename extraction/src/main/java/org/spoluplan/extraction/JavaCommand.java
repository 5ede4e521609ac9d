package org.spoluplan.extraction;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// How a reader is started out of whatever this program was started from: classes, jars beside each
/// other, or one jar that holds the others.
final class JavaCommand {

  private static final List<String> OPTIONS =
      List.of(
          "-Xmx" + Limits.HEAP + "m",
          "-Xms32m",
          "-XX:+UseSerialGC",
          "-XX:+ExitOnOutOfMemoryError",
          "-XX:MaxMetaspaceSize=80m",
          "-XX:ReservedCodeCacheSize=48m",
          "-XX:MaxDirectMemorySize=16m",
          "-Xshare:auto",
          "-Djava.awt.headless=true",
          // libraries keep their remarks to themselves
          "-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider",
          "-Dslf4j.internal.verbosity=ERROR");

  private static final String LAUNCHER =
      "org.springframework.boot.loader.launch.PropertiesLauncher";

  private JavaCommand() {}

  static List<String> ofThisProgram() {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(OPTIONS);
    command.add("-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"));
    var main = ReadingProcess.class.getName();
    var nested = isNested();
    if (nested) command.add("-Dloader.main=" + main);
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(nested ? LAUNCHER : main);
    return command;
  }

  /// Whether our classes lie in a jar within the jar, as Spring Boot packs them.
  private static boolean isNested() {
    var source = ReadingProcess.class.getProtectionDomain().getCodeSource();
    return source != null && source.getLocation().toString().contains("nested:");
  }
}
