package org.spoluplan.meetings.invitations;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/// The secret part of a link that works without signing in: 128 random bits, 22 characters. Only
/// its
/// hash is kept; as the secret is random and long, a plain hash cannot be turned back.
record LinkSecret(String text) {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 16;

  static LinkSecret random() {
    var bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new LinkSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  byte[] hash() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Records print their components; this one must not reach a log.
  @Override
  public String toString() {
    return "LinkSecret";
  }
}
