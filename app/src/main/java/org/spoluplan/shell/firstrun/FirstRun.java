package org.spoluplan.shell.firstrun;

import org.springframework.stereotype.Component;

/// Whether the system is still as it was unpacked: nobody is in it.
@Component
public class FirstRun {

  /// Where it is set up.
  public static final String PATH = "/zacatek";

  private final DemoRegion demo;
  private volatile boolean over;

  FirstRun(DemoRegion demo) {
    this.demo = demo;
  }

  /// Asks the database only until somebody is there: an empty start happens once.
  public boolean isAhead() {
    if (!over) over = !demo.isPossible();
    return !over;
  }
}
