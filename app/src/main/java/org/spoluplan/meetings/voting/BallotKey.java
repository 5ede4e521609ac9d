package org.spoluplan.meetings.voting;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.spoluplan.meetings.MotionId;
import org.spoluplan.meetings.VoteOption;

/// Seals the ballots of one secret vote. A sealed ballot is always [#SEALED_BYTES] long and never
/// the same twice, so that neither its length nor its look tells what it says; and it opens only
/// for its own seat of its own vote, so that none can be passed off as another.
final class BallotKey {

  static final int KEY_BYTES = 32;
  static final int SEALED_BYTES = BallotKey.NONCE_BYTES + 1 + 16;

  private static final List<VoteOption> OPTIONS =
      List.of(VoteOption.IN_FAVOUR, VoteOption.AGAINST, VoteOption.ABSTAINED);
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final byte[] key;

  BallotKey(byte[] key) {
    if (key.length != KEY_BYTES) throw new IllegalArgumentException("a key of " + key.length);
    this.key = key.clone();
  }

  static BallotKey random() {
    var key = new byte[KEY_BYTES];
    RANDOM.nextBytes(key);
    return new BallotKey(key);
  }

  byte[] bytes() {
    return key.clone();
  }

  byte[] seal(MotionId motion, SeatId seat, VoteOption option) {
    var nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    try {
      var sealed =
          cipher(Cipher.ENCRYPT_MODE, nonce, motion, seat)
              .doFinal(new byte[] {(byte) OPTIONS.indexOf(option)});
      return ByteBuffer.allocate(SEALED_BYTES).put(nonce).put(sealed).array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /// @return empty for a ballot that was not sealed with this key for this seat of this vote
  Optional<VoteOption> open(MotionId motion, SeatId seat, byte[] sealed) {
    if (sealed.length != SEALED_BYTES) return Optional.empty();
    try {
      var opened =
          cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE_BYTES), motion, seat)
              .doFinal(sealed, NONCE_BYTES, SEALED_BYTES - NONCE_BYTES);
      return Optional.of(OPTIONS.get(opened[0]));
    } catch (AEADBadTagException e) {
      return Optional.empty();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private Cipher cipher(int mode, byte[] nonce, MotionId motion, SeatId seat)
      throws GeneralSecurityException {
    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD((motion.value() + "/" + seat.value()).getBytes(StandardCharsets.US_ASCII));
    return cipher;
  }
}
