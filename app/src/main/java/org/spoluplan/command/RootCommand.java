package org.spoluplan.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `spoluplan`: everything starts here.
@Command(
    name = "spoluplan",
    description = "Plans, funds, coordinates and measures the social services of a region.",
    mixinStandardHelpOptions = true,
    subcommands = {ServeCommand.class},
    synopsisSubcommandLabel = "COMMAND")
public final class RootCommand {

  private RootCommand() {}

  /// @return the exit status
  public static int run(String... args) {
    var commandLine = new CommandLine(new RootCommand());
    commandLine.setExecutionExceptionHandler(new Complaint());
    return commandLine.execute(args.length == 0 ? new String[] {"--help"} : args);
  }
}
