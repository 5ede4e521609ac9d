package org.spoluplan.network;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

public record Contact(Kind kind, String value, @Nullable String note) {

  private static final Pattern UNSPACED =
      Pattern.compile("(\\+?420)?([0-9]{3})([0-9]{3})([0-9]{3})");

  /// As people read it: "605 123 456", also when it was written without spaces.
  public String written() {
    if (kind != Kind.PHONE) return value;
    var found = UNSPACED.matcher(value);
    if (!found.matches()) return value;
    var nine = found.group(2) + " " + found.group(3) + " " + found.group(4);
    return found.group(1) == null ? nine : "+420 " + nine;
  }

  public enum Kind {
    PHONE("\\+?[0-9][0-9 /()\u00a0-]{1,28}[0-9]"),
    EMAIL("[^@\\s<>\"]{1,64}@[^@\\s<>\"]+\\.[^@\\s<>\".]{2,}"),
    WEB("https?://[^\\s<>\"/]+\\.[^\\s<>\"]+");

    private final Pattern pattern;

    Kind(String pattern) {
      this.pattern = Pattern.compile(pattern);
    }

    /// Whether it can be reached by that at all.
    public boolean fits(String value) {
      return pattern.matcher(value).matches();
    }
  }
}
