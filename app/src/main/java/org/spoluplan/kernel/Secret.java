package org.spoluplan.kernel;

import java.security.SecureRandom;
import java.util.Base64;

/// A random secret for a link or a cookie: 256 random bits, 43 characters. Only its hash is kept;
/// as the secret is random and long, a plain hash cannot be turned back and needs no salt.
public record Secret(String text) {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;

  public static Secret random() {
    var bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  public byte[] hash() {
    return Sha256.of(text);
  }

  /// Records print their components; this one must not reach a log.
  @Override
  public String toString() {
    return "(secret)";
  }
}
