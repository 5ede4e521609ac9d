package org.spoluplan.archive;

/// A backup or restore that cannot be done; the message is one sentence for whoever asked for it.
public final class ArchiveRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ArchiveRefused(String sentence) {
    super(sentence);
  }

  ArchiveRefused(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
