package org.spoluplan.documents.files;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// Marks by which other programs would take a file for something else than we do.
final class Marks {

  /// A comment behind the end of an archive is at most this long.
  private static final int ARCHIVE_TAIL = 65_557;

  private static final int PDF_HEAD = 1024;

  private Marks() {}

  static boolean startsWith(byte[] content, String mark) {
    return latin(content, 0, mark.length()).equals(mark);
  }

  static boolean contains(byte[] content, String mark) {
    return latin(content, 0, content.length).contains(mark);
  }

  static boolean holdsPdf(byte[] content) {
    return latin(content, 0, PDF_HEAD).contains("%PDF-");
  }

  static boolean holdsScript(byte[] content) {
    var text = latin(content, 0, content.length).toLowerCase(Locale.ROOT);
    return text.contains("<script") || text.contains("<?php") || text.contains("<html");
  }

  /// An end record of a ZIP archive that a list of entries stands before.
  static boolean holdsArchive(byte[] content) {
    var from = Math.max(0, content.length - ARCHIVE_TAIL);
    var tail = latin(content, from, content.length);
    var end = tail.lastIndexOf("PK\u0005\u0006");
    return end >= 0 && latin(content, 0, from + end).contains("PK\u0001\u0002");
  }

  private static String latin(byte[] content, int from, int to) {
    var end = Math.min(to, content.length);
    return new String(content, from, end - from, StandardCharsets.ISO_8859_1);
  }
}
