package org.spoluplan.kernel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// The fingerprint by which a content is known again: 32 bytes, FIPS 180-4.
public final class Sha256 {

  private Sha256() {}

  public static byte[] of(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException e) {
      // every Java has it
      throw new IllegalStateException(e);
    }
  }

  /// Of its bytes in UTF-8.
  public static byte[] of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }
}
