package org.spoluplan.command;

import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.spoluplan.access.AuditVerification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `audit`: the audit trail.
@Command(
    name = "audit",
    description = "The audit trail.",
    mixinStandardHelpOptions = true,
    subcommands = AuditCommand.Verify.class,
    synopsisSubcommandLabel = "COMMAND")
final class AuditCommand {

  /// `audit verify`: also while the application runs.
  @Command(
      name = "verify",
      description = {
        "Walks the audit trail from its first line and finds any that was altered, removed or moved.",
        "Ends with 1 when it finds one. Keep the printed end of the chain elsewhere: with it even a"
            + " trail written anew as a whole is found out."
      },
      mixinStandardHelpOptions = true)
  static final class Verify implements Callable<Integer> {

    @Mixin private DatabaseOptions database = new DatabaseOptions();

    @Override
    public Integer call() throws SQLException {
      var open = database.openBesideOthers();
      try {
        return report(AuditVerification.of(open.dataSource()));
      } finally {
        open.stop();
      }
    }

    private static int report(AuditVerification found) {
      var fault = found.fault();
      if (fault.isPresent()) {
        System.out.printf("line %d: %s%n", fault.get().seq(), fault.get().kind().words());
        return 1;
      }
      System.out.printf(
          "%d lines, all as they were written%nend of the chain: %s%n",
          found.head().seq(), found.head().hash());
      return 0;
    }
  }
}
