package org.spoluplan.network;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

public record Contact(Kind kind, String value, @Nullable String note) {

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
