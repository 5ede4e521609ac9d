package org.spoluplan.algorithms.minutes;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Turns bytes of a plain text into characters. Old Czech texts are windows-1250 or ISO-8859-2,
/// which differ in the places of š, ť and ž.
public final class Decoding {

  private static final Charset WINDOWS = Charset.forName("windows-1250");
  private static final Charset ISO = Charset.forName("ISO-8859-2");

  private Decoding() {}

  public static String decode(byte[] bytes) {
    return withoutMark(new String(bytes, charset(bytes)));
  }

  static Charset charset(byte[] bytes) {
    if (startsWith(bytes, 0xFF, 0xFE)) return StandardCharsets.UTF_16LE;
    if (startsWith(bytes, 0xFE, 0xFF)) return StandardCharsets.UTF_16BE;
    if (isUtf8(bytes)) return StandardCharsets.UTF_8;
    return windowsLetters(bytes) >= isoLetters(bytes) ? WINDOWS : ISO;
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /// Š Ť Ž š ť ž of windows-1250, which are control characters in ISO-8859-2.
  private static int windowsLetters(byte[] bytes) {
    return count(bytes, 0x8A, 0x8D, 0x8E, 0x9A, 0x9D, 0x9E, 0x84, 0x93, 0x96);
  }

  /// Š Ť Ž š ť ž of ISO-8859-2; in windows-1250 they are signs that hardly occur.
  private static int isoLetters(byte[] bytes) {
    return count(bytes, 0xA9, 0xAB, 0xAE, 0xB9, 0xBB, 0xBE);
  }

  private static int count(byte[] bytes, int... wanted) {
    var count = 0;
    for (var b : bytes) for (var letter : wanted) if ((b & 0xFF) == letter) count++;
    return count;
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
