package org.spoluplan.command;

/// Something around the program is not as it must be; the message is one sentence for the person at
/// the terminal.
final class CannotStart extends RuntimeException {

  private static final long serialVersionUID = 1L;

  CannotStart(String sentence) {
    super(sentence);
  }
}
