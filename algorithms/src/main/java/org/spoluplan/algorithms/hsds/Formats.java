package org.spoluplan.algorithms.hsds;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;
import org.spoluplan.algorithms.hsds.HsdsFault.Rule;

/// Whether a text is what its field wants.
final class Formats {

  private static final Pattern UUID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
  private static final Pattern ATOM = Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+");
  private static final Pattern HOST = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?");
  private static final Pattern MOMENT =
      Pattern.compile(
          "[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?"
              + "([Zz]|[+-][0-9]{2}:[0-9]{2})");
  private static final Pattern TIME =
      Pattern.compile(
          "([01][0-9]|2[0-4]):[0-5][0-9](:[0-5][0-9](\\.[0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2})?");
  private static final int LONGEST_LOCAL_PART = 64;

  private Formats() {}

  static Optional<Rule> broken(HsdsField.Kind kind, String text) {
    return switch (kind) {
      case UUID -> unless(UUID.matcher(text).matches(), Rule.NO_UUID);
      case URI -> unless(isUri(text), Rule.NO_URI);
      case EMAIL -> unless(isEmail(text), Rule.NO_EMAIL);
      case MOMENT -> unless(isMoment(text), Rule.NO_MOMENT);
      case DATE -> unless(isDate(text), Rule.NO_DATE);
      case TIME -> unless(TIME.matcher(text).matches(), Rule.NO_TIME);
      case TEXT, NUMBER, ONE, MANY -> Optional.empty();
    };
  }

  private static Optional<Rule> unless(boolean fine, Rule rule) {
    return fine ? Optional.empty() : Optional.of(rule);
  }

  /// With a scheme, and no letter beyond ASCII (RFC 3986).
  static boolean isUri(String text) {
    try {
      return StandardCharsets.US_ASCII.newEncoder().canEncode(text) && new URI(text).isAbsolute();
    } catch (URISyntaxException _) {
      return false;
    }
  }

  static boolean isEmail(String text) {
    var at = text.lastIndexOf('@');
    if (at < 1 || at > LONGEST_LOCAL_PART) return false;
    return all(ATOM, text.substring(0, at)) && all(HOST, text.substring(at + 1));
  }

  private static boolean all(Pattern part, String dotted) {
    for (var one : dotted.split("\\.", -1)) if (!part.matcher(one).matches()) return false;
    return true;
  }

  private static boolean isMoment(String text) {
    if (!MOMENT.matcher(text).matches()) return false;
    try {
      OffsetDateTime.parse(text, DateTimeFormatter.ISO_OFFSET_DATE_TIME);
      return true;
    } catch (DateTimeException _) {
      return false;
    }
  }

  private static boolean isDate(String text) {
    try {
      LocalDate.parse(text);
      return true;
    } catch (DateTimeException _) {
      return false;
    }
  }
}
