package org.spoluplan.opendata.hsds;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spoluplan.kernel.Today;

/// The parameters of a request. What makes no sense is refused, and so is what nobody asked for: a
/// mistyped filter would answer everything.
final class Asked {

  static final int MOST = 1000;
  static final int USUAL = 50;
  static final int LONGEST = 200;

  private static final Pattern UUID_TEXT =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
  private static final int LONGEST_NUMBER = 9;

  /// They choose how much is said of each thing and not which things, so they harm nowhere.
  private static final Set<String> HOW_MUCH = Set.of("full", "full_service", "minimal");

  private final Map<String, String[]> parameters;
  private final Set<String> known = new TreeSet<>();

  Asked(Map<String, String[]> parameters) {
    this.parameters = parameters;
  }

  private @Nullable String value(String name) {
    known.add(name);
    var values = parameters.get(name);
    return values == null || values.length == 0 || values[0].isBlank() ? null : values[0].strip();
  }

  /// To be called once all that is known here was asked for.
  void refuseUnknown() {
    for (var name : new TreeSet<>(parameters.keySet())) {
      if (HOW_MUCH.contains(name)) continue;
      if (!known.contains(name)) throw new BadQuery("unknown", name, String.join(", ", known));
    }
  }

  String search() {
    var typed = value("search");
    if (typed == null) return "";
    if (typed.length() > LONGEST) throw new BadQuery("search", LONGEST);
    return typed;
  }

  int page() {
    return number("page", 1, Integer.MAX_VALUE);
  }

  int perPage() {
    return number("per_page", USUAL, MOST);
  }

  private int number(String name, int usual, int most) {
    var typed = value(name);
    if (typed == null) return usual;
    var digits = typed.matches("[0-9]{1," + LONGEST_NUMBER + "}");
    var number = digits ? Integer.parseInt(typed) : 0;
    if (number < 1 || number > most) throw new BadQuery("number", name, most);
    return number;
  }

  boolean flag(String name) {
    var typed = value(name);
    if (typed == null) return false;
    return switch (typed.toLowerCase(Locale.ROOT)) {
      case "true", "1" -> true;
      case "false", "0" -> false;
      default -> throw new BadQuery("flag", name);
    };
  }

  boolean streamed() {
    var typed = value("format");
    if (typed == null || typed.equals("json")) return false;
    if (typed.equals("ndjson")) return true;
    throw new BadQuery("format");
  }

  Optional<UUID> id(String name) {
    var typed = value(name);
    if (typed == null) return Optional.empty();
    return Optional.of(uuid(typed).orElseThrow(() -> new BadQuery("id", name)));
  }

  static Optional<UUID> uuid(String text) {
    var fine = UUID_TEXT.matcher(text).matches();
    return fine ? Optional.of(UUID.fromString(text)) : Optional.empty();
  }

  /// A day begins in Prague.
  Optional<Instant> modifiedAfter() {
    var typed = value("modified_after");
    if (typed == null) return Optional.empty();
    try {
      return Optional.of(
          typed.indexOf('T') < 0
              ? LocalDate.parse(typed).atStartOfDay(Today.ZONE).toInstant()
              : OffsetDateTime.parse(typed.replace(' ', '+')).toInstant());
    } catch (DateTimeException _) {
      throw new BadQuery("moment");
    }
  }

  Optional<String> postcode() {
    var typed = value("postcode");
    if (typed == null) return Optional.empty();
    var digits = typed.replace(" ", "");
    if (!digits.matches("[0-9]{5}")) throw new BadQuery("postcode");
    return Optional.of(digits);
  }

  /// In metres.
  Optional<Integer> proximity() {
    var near = value("postcode") != null;
    if (value("proximity") == null) return Optional.empty();
    if (!near) throw new BadQuery("proximity");
    return Optional.of(number("proximity", 1, 1_000_000));
  }
}
