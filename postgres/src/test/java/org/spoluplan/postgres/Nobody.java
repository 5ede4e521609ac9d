package org.spoluplan.postgres;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/// The user with the fewest rights, and the classes copied to where they can read them. Only root
/// can become nobody, so elsewhere the tests that need this are skipped.
record Nobody(String classPath, Path folder) implements AutoCloseable {

  private static final int ID = 65534;
  private static final List<String> BECOME =
      List.of("setpriv", "--reuid=" + ID, "--regid=" + ID, "--clear-groups");

  static Nobody orSkip() throws Exception {
    assumeTrue(Rights.user() == 0, "only root can become another user");
    assumeTrue(new ProcessBuilder("which", "setpriv").start().waitFor() == 0, "needs setpriv");
    var folder = Files.createTempDirectory("nobody-");
    readable(folder);
    return new Nobody(copy(System.getProperty("java.class.path"), folder), folder);
  }

  /// A folder of nobody's own.
  Path ownFolder() throws IOException {
    var own = Files.createDirectory(folder.resolve("own"));
    Files.setAttribute(own, "unix:uid", ID);
    return own;
  }

  String starts(Path directory) throws IOException {
    try (var child = ChildProcess.runAs(BECOME, classPath, "start", directory)) {
      return child.answer();
    }
  }

  @Override
  public void close() throws IOException {
    Directories.delete(folder);
  }

  private static String copy(String classPath, Path folder) throws IOException {
    var copies = new ArrayList<String>();
    for (var entry : classPath.split(File.pathSeparator, -1)) {
      var copy = folder.resolve(Integer.toString(copies.size()));
      copyTree(Path.of(entry), copy);
      copies.add(copy.toString());
    }
    return String.join(File.pathSeparator, copies);
  }

  private static void copyTree(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (var file : files.toList()) {
        var target = to.resolve(from.relativize(file).toString());
        Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        readable(target);
      }
    }
  }

  private static void readable(Path file) {
    file.toFile().setReadable(true, false);
    file.toFile().setExecutable(true, false);
  }
}
