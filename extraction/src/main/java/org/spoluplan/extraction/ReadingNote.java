package org.spoluplan.extraction;

/// What whoever takes the text should know of the file it came from. The key is stable.
public enum ReadingNote {
  /// There are macros; they were not run.
  MACROS("macros"),
  /// It asks for other files or addresses; nothing was fetched.
  EXTERNAL_ENTITIES("external-entities"),
  /// Changes were recorded: what was inserted is taken, what was deleted is not.
  TRACKED_CHANGES("tracked-changes"),
  /// There are comments, which are no part of the text.
  COMMENTS("comments"),
  /// Some pages are pictures without a text.
  SCANNED_PAGES("scanned-pages");

  private final String key;

  ReadingNote(String key) {
    this.key = key;
  }

  public String key() {
    return key;
  }
}
