package org.spoluplan.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `spoluplan`: everything starts here. Commands that only compute start neither Spring nor a
/// database.
@Command(
    name = "spoluplan",
    description = "Plans, funds, coordinates and measures the social services of a region.",
    mixinStandardHelpOptions = true,
    subcommands = {
      ServeCommand.class,
      BackupCommand.class,
      RestoreCommand.class,
      ExportCommand.class,
      UserCommand.class,
      AuditCommand.class,
      MinutesCommand.class,
      AllocateCommand.class,
      TerritoryCommand.class,
      ServicesCommand.class,
      HsdsCommand.class
    },
    synopsisSubcommandLabel = "COMMAND")
public final class Spoluplan {

  private Spoluplan() {}

  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  /// @return the exit status
  static int run(String... args) {
    var commandLine = new CommandLine(new Spoluplan());
    commandLine.setExecutionExceptionHandler(new Complaint());
    return commandLine.execute(args.length == 0 ? new String[] {"--help"} : args);
  }
}
