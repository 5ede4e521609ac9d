package org.spoluplan.meetings.minutes;

import java.util.Arrays;
import java.util.List;

/// The marks of the text of minutes, as the help lists them: all that
/// [org.spoluplan.documents.Markup] reads. Those with a button are put in by it, too.
///
/// The words are `minutes.mark.<mark>`, an example is `minutes.mark-typed.<mark>`.
enum Mark {
  TITLE,
  HEADING("", "## ", "", true),
  SUBHEADING,
  PARAGRAPH,
  BOLD("**", "", "**", false),
  ITALIC,
  BULLETS("", "- ", "", true),
  NUMBERS,
  QUOTE("", "> ", "", true),
  FACTS,
  TABLE("", "", "", true),
  LINK,
  CONFIDENTIAL(":::neverejne\n", "", "\n:::", true);

  private final boolean button;
  private final String before;
  private final String each;
  private final String after;
  private final boolean alone;

  Mark() {
    this(false, "", "", "", false);
  }

  Mark(String before, String each, String after, boolean alone) {
    this(true, before, each, after, alone);
  }

  Mark(boolean button, String before, String each, String after, boolean alone) {
    this.button = button;
    this.before = before;
    this.each = each;
    this.after = after;
    this.alone = alone;
  }

  static List<Mark> withButton() {
    return Arrays.stream(values()).filter(mark -> mark.button).toList();
  }

  String before() {
    return before;
  }

  /// Before each chosen line.
  String each() {
    return each;
  }

  String after() {
    return after;
  }

  /// Stands on lines of its own.
  boolean alone() {
    return alone;
  }

  /// A table is put in whole; the others take what is chosen, or a word to be written over.
  boolean whole() {
    return this == TABLE;
  }
}
