package org.spoluplan.people;

/// Whether this installation sends e-mail. Brought by whoever sends it; pages that promise a letter
/// ask first.
public interface Mail {

  boolean isSent();
}
