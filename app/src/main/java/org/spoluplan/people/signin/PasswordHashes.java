package org.spoluplan.people.signin;

import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.spoluplan.kernel.Secret;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// Argon2id. Each hash takes 16 MB for a moment, so only a few are reckoned at once: a flood of
/// attempts waits in a queue instead of eating the memory.
@Component
class PasswordHashes {

  private final PasswordEncoder encoder;
  private final Semaphore places =
      new Semaphore(2 * Runtime.getRuntime().availableProcessors(), true);
  private final String nobodys;

  PasswordHashes(PasswordEncoder encoder) {
    this.encoder = encoder;
    this.nobodys = hash(Secret.random().text());
  }

  final String hash(String password) {
    places.acquireUninterruptibly();
    try {
      return java.util.Objects.requireNonNull(encoder.encode(plain(password)));
    } finally {
      places.release();
    }
  }

  /// Takes as long for an account that does not exist as for one that does.
  ///
  /// @param hash null when there is no such account or it has no password
  boolean matches(String password, @Nullable String hash) {
    places.acquireUninterruptibly();
    try {
      var matches = encoder.matches(plain(password), hash == null ? nobodys : hash);
      return matches && hash != null;
    } finally {
      places.release();
    }
  }

  /// "č" typed as one character or as "c" with a caron is the same password.
  static String plain(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFKC);
  }
}
