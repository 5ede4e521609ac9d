package org.spoluplan.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.spoluplan.archive.Restore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `restore FILE`: into an empty folder or database.
@Command(
    name = "restore",
    description = "Reads a backup into an empty data folder or database.",
    mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {

  @Mixin private DatabaseOptions database = new DatabaseOptions();

  @Parameters(paramLabel = "FILE", description = "a file that backup wrote")
  private Path file = Path.of("spoluplan.zip");

  @Override
  public Integer call() {
    var open = database.open();
    try {
      var rows = new Restore(open.dataSource()).readFrom(file);
      System.out.printf("%d rows restored from %s%n", rows, file);
      return 0;
    } finally {
      open.stop();
    }
  }
}
