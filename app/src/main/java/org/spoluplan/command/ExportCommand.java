package org.spoluplan.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.spoluplan.archive.Export;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `export FILE`: also while the application runs.
@Command(
    name = "export",
    description = {
      "Writes all data in open formats into one file, also while the application runs.",
      "Tables as CSV, uploaded files as they were, datapackage.json says what is what. Passwords,"
          + " links that let somebody in and ballots of open secret votes are left out: to restore"
          + " a system, use backup."
    },
    mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

  @Mixin private DatabaseOptions database = new DatabaseOptions();

  @Parameters(paramLabel = "FILE.zip", description = "the file to write")
  private Path file = Path.of("spoluplan-data.zip");

  @Override
  public Integer call() {
    var open = database.openBesideOthers();
    try {
      var rows = new Export(open.dataSource()).writeTo(file);
      System.out.printf("%d rows exported to %s%n", rows, file);
      return 0;
    } finally {
      open.stop();
    }
  }
}
