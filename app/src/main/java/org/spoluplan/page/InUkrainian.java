package org.spoluplan.page;

import java.util.Locale;
import java.util.regex.Pattern;

/// Which pages speak Ukrainian: those of people who look for help. Any other page is whole in Czech
/// and says so; half of it in each language would be read by nobody.
final class InUkrainian {

  private static final Pattern PATHS =
      Pattern.compile("/sluzby(?:/mapa|/[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})?/?");

  private InUkrainian() {}

  static boolean isThere(String path) {
    return PATHS.matcher(path).matches();
  }

  /// Whether somebody who reads Ukrainian gets Czech here.
  static boolean isMissing(Locale wanted, String path) {
    return is(wanted) && !isThere(path);
  }

  static boolean is(Locale locale) {
    return locale.getLanguage().equals(Messages.UKRAINIAN.getLanguage());
  }
}
