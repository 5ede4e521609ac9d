package org.spoluplan.people.signin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Passwords that are tried first. The list is the one of nbvcxz (100 000 passwords from breaches);
/// most of its entries are shorter than ours may be, so a listed word stretched by digits, signs or
/// repetition is refused as well.
@Component
class BreachedPasswords {

  private static final String LIST = "/dictionaries/passwords.txt";
  private static final int SHORTEST_WORD = 4;
  private static final Pattern EDGES = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");

  private final Set<String> words = load();

  boolean contain(String password) {
    var plain = password.strip().toLowerCase(Locale.ROOT);
    return words.contains(plain) || stretched(plain) || repeated(plain);
  }

  private boolean stretched(String plain) {
    var core = withoutEdges(plain);
    return core.length() >= SHORTEST_WORD && (words.contains(core) || repeated(core));
  }

  /// "heslohesloheslo", "abcabcabcabc", "111111111111"
  private boolean repeated(String plain) {
    for (var length = 1; length <= plain.length() / 2; length++) {
      var piece = plain.substring(0, length);
      if (plain.length() % length != 0 || !piece.repeat(plain.length() / length).equals(plain)) {
        continue;
      }
      return length < SHORTEST_WORD || words.contains(withoutEdges(piece));
    }
    return false;
  }

  private static String withoutEdges(String text) {
    return EDGES.matcher(text).replaceAll("");
  }

  private static Set<String> load() {
    var stream = BreachedPasswords.class.getResourceAsStream(LIST);
    Objects.requireNonNull(stream, LIST);
    try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .map(line -> line.strip().toLowerCase(Locale.ROOT))
          .filter(word -> word.length() >= SHORTEST_WORD)
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
