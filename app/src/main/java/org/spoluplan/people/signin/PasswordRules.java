package org.spoluplan.people.signin;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spoluplan.people.PersonName;

/// What a password must be: long enough, unknown to attackers, not the person's own name. Nothing
/// about capitals or digits: such rules make passwords worse (NIST SP 800-63B-4, 3.1.1.2).
final class PasswordRules {

  static final int SHORTEST = 12;
  static final int LONGEST = 200;

  /// Shorter names occur in good passwords by chance.
  private static final int SHORTEST_NAME = 4;

  private PasswordRules() {}

  static Optional<PasswordRefusal> refuse(
      String password, PersonName name, @Nullable String email, BreachedPasswords breached) {
    var length = password.codePointCount(0, password.length());
    if (length < SHORTEST) return Optional.of(PasswordRefusal.TOO_SHORT);
    if (length > LONGEST) return Optional.of(PasswordRefusal.TOO_LONG);
    if (tellsWho(password, name, email)) return Optional.of(PasswordRefusal.TELLS_WHO);
    if (breached.contain(password)) return Optional.of(PasswordRefusal.BREACHED);
    return Optional.empty();
  }

  private static boolean tellsWho(String password, PersonName name, @Nullable String email) {
    var plain = plain(password);
    var mailbox = email == null ? "" : email.substring(0, Math.max(0, email.indexOf('@')));
    return Stream.of(name.given(), name.family(), mailbox)
        .flatMap(part -> Arrays.stream(part.split("[\\s.-]+")))
        .map(PasswordRules::plain)
        .filter(part -> part.length() >= SHORTEST_NAME)
        .anyMatch(plain::contains);
  }

  private static String plain(String text) {
    var letters = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return letters.toLowerCase(Locale.ROOT);
  }
}
