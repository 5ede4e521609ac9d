package org.spoluplan.command;

import org.spoluplan.archive.ArchiveRefused;
import org.spoluplan.postgres.PostgresUnavailable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/// What went wrong, in one sentence for the person at the terminal; anything unforeseen with its
/// trace.
final class Complaint implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(
      Exception exception, CommandLine commandLine, ParseResult parsed) throws Exception {
    if (!isForThePersonAtTheTerminal(exception)) throw exception;
    commandLine.getErr().println(exception.getMessage());
    return 1;
  }

  private static boolean isForThePersonAtTheTerminal(Exception exception) {
    return exception instanceof PostgresUnavailable
        || exception instanceof ArchiveRefused
        || exception instanceof CannotStart;
  }
}
