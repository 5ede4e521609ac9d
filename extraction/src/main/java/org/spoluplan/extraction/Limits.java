package org.spoluplan.extraction;

import java.time.Duration;

/// How much is read. Whatever is more is refused as a whole.
final class Limits {

  /// In bytes.
  static final int LARGEST_FILE = 64 * 1024 * 1024;

  /// Of a packed document, in bytes after unpacking.
  static final long LARGEST_CONTENT = 256L * 1024 * 1024;

  /// How many times larger a part may become by unpacking, once it is larger than
  /// [#SMALL_CONTENT].
  static final int STEEPEST = 150;

  static final long SMALL_CONTENT = 16L * 1024 * 1024;

  /// In UTF-16 units: some 550 pages.
  static final int LONGEST_TEXT = 1_000_000;

  static final int MOST_PAGES = 1000;

  /// Elements within elements.
  static final int DEEPEST = 180;

  /// Of work. Shorter than the ten seconds that a file may take in all: the text is parsed as well.
  static final Duration LONGEST_READING = Duration.ofSeconds(8);

  /// A reader without work ends after it.
  static final Duration IDLE = Duration.ofMinutes(1);

  /// Heap of a reader in mebibytes.
  static final int HEAP = 384;

  static final int READERS = 2;

  private Limits() {}
}
