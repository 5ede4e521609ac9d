package org.spoluplan.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.spoluplan.archive.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `backup FILE`: also while the application runs.
@Command(
    name = "backup",
    description = {
      "Writes all data into one file, also while the application runs.",
      "Ballots of a secret vote that is just open are not readable in it; such a vote is repeated."
    },
    mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {

  @Mixin private DatabaseOptions database = new DatabaseOptions();

  @Parameters(paramLabel = "FILE", description = "the file to write, e.g. spoluplan-2027-03-08.zip")
  private Path file = Path.of("spoluplan.zip");

  @Override
  public Integer call() {
    var open = database.openBesideOthers();
    try {
      var rows = new Backup(open.dataSource()).writeTo(file);
      System.out.printf("%d rows backed up to %s%n", rows, file);
      return 0;
    } finally {
      open.stop();
    }
  }
}
