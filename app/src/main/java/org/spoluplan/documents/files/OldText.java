package org.spoluplan.documents.files;

/// Czech text from older Windows (windows-1250), whose letters š, ť and ž look like control
/// characters to a detector that knows only newer encodings.
final class OldText {

  /// Places of windows-1250 where no letter is.
  private static final String UNUSED = "\u0081\u0083\u0088\u0090\u0098";

  private OldText() {}

  static boolean is(byte[] content) {
    var plain = 0;
    for (var one : content) {
      var letter = (char) (one & 0xff);
      var control = letter < ' ' && "\t\n\r\f".indexOf(letter) < 0;
      if (control || letter == 0x7f || UNUSED.indexOf(letter) >= 0) return false;
      if (letter < 0x7f) plain++;
    }
    return plain > content.length / 2;
  }
}
