package org.spoluplan.extraction;

/// Why a file gives no text. The key is stable; a sentence for people belongs to it.
public enum UnreadableReason {
  EMPTY("empty"),
  /// There is a document, and nothing is written in it.
  NO_TEXT("no-text"),
  /// Pages of a PDF are pictures.
  SCANNED("scanned"),
  ENCRYPTED("encrypted"),
  /// Truncated, or broken otherwise.
  DAMAGED("damaged"),
  /// Neither text nor a document.
  UNKNOWN_KIND("unknown-kind"),
  IMAGE("image"),
  /// A message of e-mail: its attachments are to be saved first.
  MAIL("mail"),
  /// Files packed together: they are to be unpacked first.
  ARCHIVE("archive"),
  /// A spreadsheet or a presentation.
  NO_DOCUMENT("no-document"),
  /// Characters are there, and they make no words.
  WRONG_ENCODING("wrong-encoding"),
  /// More than [Limits#LARGEST_FILE] bytes, [Limits#MOST_PAGES] pages or [Limits#LONGEST_TEXT]
  /// characters.
  TOO_LONG("too-long"),
  /// A small file that grows beyond measure when it is unpacked.
  BOMB("bomb"),
  /// Elements within elements beyond [Limits#DEEPEST].
  TOO_DEEP("too-deep"),
  /// It took longer than [Limits#LONGEST_READING].
  TOO_SLOW("too-slow"),
  /// It wanted more memory than a reader has.
  TOO_HUNGRY("too-hungry"),
  /// The file is not there or may not be opened.
  UNAVAILABLE("unavailable"),
  /// The process that reads could not be started.
  NO_READER("no-reader");

  private final String key;

  UnreadableReason(String key) {
    this.key = key;
  }

  public String key() {
    return key;
  }
}
