package org.spoluplan.documents.files;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Names that every file system takes and that do not lie about what is inside.
final class FileName {

  private static final int LONGEST = 150;

  /// Control characters, marks that turn letters around, and what Windows forbids.
  private static final Pattern FORBIDDEN =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}<>:\"|?*]+");

  private static final Pattern DEVICE =
      Pattern.compile("(?i)(?:con|prn|aux|nul|com\\d|lpt\\d)(?:\\..*)?");

  private FileName() {}

  static String of(String typed, FileType type) {
    var last = typed.substring(Math.max(typed.lastIndexOf('/'), typed.lastIndexOf('\\')) + 1);
    var composed = Normalizer.normalize(last, Normalizer.Form.NFC);
    var clean = FORBIDDEN.matcher(composed).replaceAll(" ").replaceAll("\\s+", " ");
    var name = clean.replaceAll("^[. ]+|[. ]+$", "");
    if (DEVICE.matcher(name).matches()) name = "_" + name;
    return withTrueEnding(name, type);
  }

  private static String withTrueEnding(String name, FileType type) {
    var dot = name.lastIndexOf('.');
    var ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    if (type.endings().contains(ending))
      return shortened(name.substring(0, dot)) + name.substring(dot);
    return shortened(name) + "." + type.endings().getFirst();
  }

  private static String shortened(String stem) {
    if (stem.isBlank()) return "soubor";
    var length = Math.min(stem.length(), LONGEST);
    if (Character.isHighSurrogate(stem.charAt(length - 1))) length--;
    return stem.substring(0, length).strip();
  }
}
