package org.spoluplan;

import org.spoluplan.command.RootCommand;

/// `java -jar spoluplan.jar COMMAND`. Commands that only compute start neither Spring nor a
/// database.
public final class Spoluplan {

  private Spoluplan() {}

  public static void main(String[] args) {
    System.exit(RootCommand.run(args));
  }
}
