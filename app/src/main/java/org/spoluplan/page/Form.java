package org.spoluplan.page;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spoluplan.kernel.Code;
import org.spoluplan.kernel.Refusal;

/// What a person typed into a form, and what is wrong with it. Reading a field either gives its
/// typed value or notes an error by that field; the page then shows the form again with everything
/// that was typed. Errors are message keys.
public final class Form {

  /// @param key of the message, `form.error.…` or `refusal.…`
  public record Problem(String key, List<Object> arguments) {}

  /// What a decoder puts in the place of bytes that are no letter.
  private static final char LOST = '\uFFFD';

  private final Map<String, List<String>> values;
  private final Map<String, Problem> problems;
  private final String apart;

  private Form(Map<String, List<String>> values) {
    this(values, new LinkedHashMap<>(), "");
  }

  private Form(Map<String, List<String>> values, Map<String, Problem> problems, String apart) {
    this.values = values;
    this.problems = problems;
    this.apart = apart;
  }

  public static Form of(HttpServletRequest request) {
    var values = new LinkedHashMap<String, List<String>>();
    request.getParameterMap().forEach((name, all) -> values.put(name, storable(all)));
    return new Form(values);
  }

  /// A form nobody has touched yet, with what is known already.
  public static Form filled(Map<String, ? extends @Nullable Object> known) {
    var values = new LinkedHashMap<String, List<String>>();
    known.forEach(
        (name, value) -> {
          switch (value) {
            case null -> {}
            case Enum<?> constant -> values.put(name, List.of(Code.of(constant)));
            case Iterable<?> all -> values.put(name, texts(all));
            default -> values.put(name, List.of(value.toString()));
          }
        });
    return new Form(values);
  }

  public static Form empty() {
    return new Form(Map.of());
  }

  /// The same form with one value replaced, e.g. the version to save over.
  public Form with(String name, Object value) {
    var changed = new LinkedHashMap<>(values);
    changed.put(name, List.of(value.toString()));
    return new Form(changed, new LinkedHashMap<>(problems), apart);
  }

  /// The same form, whose fields have their own ids beside other forms of the page.
  public Form apart(String prefix) {
    return new Form(values, problems, prefix + "-");
  }

  private static List<String> texts(Iterable<?> all) {
    var texts = new ArrayList<String>();
    all.forEach(one -> texts.add(String.valueOf(one)));
    return texts;
  }

  // What the page shows.

  /// The id of a field in the page.
  public String id(String name) {
    return apart + name;
  }

  public String value(String name) {
    return values(name).stream().findFirst().orElse("");
  }

  /// The database takes no NUL; it becomes the mark of a letter that was lost on the way.
  private static List<String> storable(String[] typed) {
    return Arrays.stream(typed).map(text -> text.replace('\u0000', LOST)).toList();
  }

  public List<String> values(String name) {
    return values.getOrDefault(name, List.of());
  }

  /// These fields as a part of an address, to come back to the same question.
  public String query(Collection<String> names) {
    return names.stream()
        .flatMap(name -> values(name).stream().map(value -> Map.entry(name, value)))
        .filter(field -> !field.getValue().isBlank())
        .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  public Set<String> names() {
    return values.keySet();
  }

  public boolean has(String name, String value) {
    return values(name).contains(value);
  }

  public @Nullable Problem problem(String name) {
    return problems.get(name);
  }

  public Map<String, Problem> problems() {
    return problems;
  }

  public boolean valid() {
    return problems.isEmpty();
  }

  public void reject(String name, String key, Object... arguments) {
    problems.putIfAbsent(name, new Problem(key, List.of(arguments)));
  }

  public void reject(String name, Refusal refusal) {
    reject(name, "refusal." + refusal.key());
  }

  // What the controller reads.

  /// Text that must be there; empty when it is not (and then the form is not valid).
  public String text(String name, int longest) {
    var text = optionalText(name, longest);
    if (text == null) reject(name, "form.error.missing");
    return text == null ? "" : text;
  }

  public @Nullable String optionalText(String name, int longest) {
    var text = value(name).strip().replace("\r\n", "\n");
    if (text.length() > longest) reject(name, "form.error.too-long", longest, text.length());
    if (text.indexOf(LOST) >= 0) reject(name, "form.error.letters-lost");
    return text.isEmpty() ? null : text;
  }

  public LocalDate date(String name) {
    var day = optionalDate(name);
    if (day == null) reject(name, "form.error.date");
    return day == null ? LocalDate.EPOCH : day;
  }

  /// As [Typed#day] understands it.
  public @Nullable LocalDate optionalDate(String name) {
    var typed = value(name);
    if (typed.isBlank()) return null;
    var day = Typed.day(typed);
    if (day.isEmpty()) reject(name, "form.error.date");
    return day.orElse(null);
  }

  /// As [Typed#time] understands it.
  public @Nullable LocalTime optionalTime(String name) {
    var typed = value(name);
    if (typed.isBlank()) return null;
    var time = Typed.time(typed);
    if (time.isEmpty()) reject(name, "form.error.time");
    return time.orElse(null);
  }

  public int integer(String name, int least, int most) {
    var number = optionalInteger(name, least, most);
    if (number == null) reject(name, "form.error.number", least, most);
    return number == null ? least : number;
  }

  public @Nullable Integer optionalInteger(String name, int least, int most) {
    var typed = value(name).strip();
    if (typed.isEmpty()) return null;
    try {
      var number = Integer.parseInt(typed);
      if (number >= least && number <= most) return number;
    } catch (NumberFormatException e) {
      // answered below, like a number out of range
    }
    reject(name, "form.error.number", least, most);
    return null;
  }

  public <E extends Enum<E>> E choice(String name, Class<E> type) {
    var choice = optionalChoice(name, type);
    if (choice == null) reject(name, "form.error.choose");
    return choice == null ? type.getEnumConstants()[0] : choice;
  }

  public <E extends Enum<E>> @Nullable E optionalChoice(String name, Class<E> type) {
    var typed = value(name);
    if (typed.isEmpty()) return null;
    for (var constant : type.getEnumConstants()) {
      if (Code.of(constant).equals(typed)) return constant;
    }
    reject(name, "form.error.choose");
    return null;
  }

  public @Nullable UUID optionalId(String name) {
    var typed = value(name);
    if (typed.isEmpty()) return null;
    try {
      return UUID.fromString(typed);
    } catch (IllegalArgumentException e) {
      reject(name, "form.error.choose");
      return null;
    }
  }

  public List<UUID> ids(String name) {
    try {
      return values(name).stream().filter(v -> !v.isEmpty()).map(UUID::fromString).toList();
    } catch (IllegalArgumentException e) {
      reject(name, "form.error.choose");
      return List.of();
    }
  }

  public boolean checked(String name) {
    return !value(name).isEmpty();
  }
}
