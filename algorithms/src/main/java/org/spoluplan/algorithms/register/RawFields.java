package org.spoluplan.algorithms.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Takes values of one object in the types they must have; what is of another type becomes a
/// [Problem], what is not there is null.
final class RawFields {

  private static final int LONGEST_SHOWN = 40;
  private static final int DAY_LENGTH = 10;
  private static final int LARGEST_COUNT = 10_000_000;

  private final Raw.Fields fields;
  private final String path;
  private final Findings findings;

  RawFields(Raw.Fields fields, String path, Findings findings) {
    this.fields = fields;
    this.path = path;
    this.findings = findings;
  }

  String path(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  Findings findings() {
    return findings;
  }

  /// The same values; nothing that is found is kept.
  RawFields muted() {
    return new RawFields(fields, path, new Findings());
  }

  /// Without values, as where they must not be repeated.
  void remark(Remark.Code code, String key) {
    findings.remark(code, path(key), null, null);
  }

  private @Nullable Raw value(String key) {
    return fields.values().get(key);
  }

  boolean isNumber(String key) {
    return value(key) instanceof Raw.Digits;
  }

  /// One line.
  @Nullable String text(String key) {
    return words(key, false, raw -> CleanText.line(raw));
  }

  /// May have several lines.
  @Nullable String lines(String key) {
    return words(key, false, raw -> CleanText.lines(raw));
  }

  /// A text or a whole number, as house numbers and codes are written.
  @Nullable String number(String key) {
    return words(key, true, raw -> CleanText.line(raw));
  }

  private @Nullable String words(String key, boolean orDigits, Function<String, String> cleaning) {
    var value = value(key);
    if (value == null) return null;
    if (orDigits && value instanceof Raw.Digits(var digits)) return digits;
    if (!(value instanceof Raw.Words(var words))) {
      problem(Problem.Kind.TEXT_EXPECTED, key, value, null);
      return null;
    }
    var clean = cleaning.apply(words);
    CleanText.remarks(words, clean, path(key), findings);
    return clean.isEmpty() ? null : clean;
  }

  /// "2012-02-01", also with a time behind it.
  @Nullable LocalDate day(String key) {
    var value = value(key);
    if (value == null) return null;
    if (!(value instanceof Raw.Words(var words))) {
      problem(Problem.Kind.DAY_EXPECTED, key, value, null);
      return null;
    }
    if (words.isBlank()) return null;
    try {
      var day = words.strip();
      var withTime = day.length() > DAY_LENGTH && day.charAt(DAY_LENGTH) == 'T';
      return LocalDate.parse(withTime ? day.substring(0, DAY_LENGTH) : day);
    } catch (DateTimeException notADay) {
      problem(Problem.Kind.DAY_EXPECTED, key, value, words);
      return null;
    }
  }

  /// From 0 to ten million; "32.0" is whole.
  @Nullable Integer count(String key) {
    var value = value(key);
    if (value == null) return null;
    if (!(value instanceof Raw.Digits(var digits))) {
      problem(Problem.Kind.NUMBER_EXPECTED, key, value, null);
      return null;
    }
    var whole = digits.matches("[0-9]{1,8}(?:\\.0{1,8})?");
    var number = whole ? Integer.parseInt(digits.replaceAll("\\..*", "")) : -1;
    if (whole && number <= LARGEST_COUNT) return number;
    problem(Problem.Kind.WHOLE_NUMBER_EXPECTED, key, value, digits);
    return null;
  }

  @Nullable Boolean flag(String key) {
    var value = value(key);
    if (value == null) return null;
    if (value instanceof Raw.Flag(var flag)) return flag;
    problem(Problem.Kind.FLAG_EXPECTED, key, value, null);
    return null;
  }

  @Nullable RawFields object(String key) {
    return value(key) instanceof Raw.Fields inner
        ? new RawFields(inner, path(key), findings)
        : null;
  }

  /// The code in an object such as `{"id": "Obec/554499"}`.
  @Nullable String reference(String key) {
    var object = object(key);
    return object == null ? null : object.text("id");
  }

  /// Each object of a list, in order; what maps to null is left out.
  <T> List<T> each(String key, Function<RawFields, @Nullable T> mapping) {
    var all = new ArrayList<T>();
    if (!(value(key) instanceof Raw.Items(var items))) return all;
    for (var i = 0; i < items.size(); i++) {
      if (!(items.get(i) instanceof Raw.Fields one)) continue;
      var mapped = mapping.apply(new RawFields(one, path(key) + "[" + i + "]", findings));
      if (mapped != null) all.add(mapped);
    }
    return all;
  }

  void missing(String key) {
    findings.problem(Problem.Kind.MISSING, path(key), "nothing");
  }

  private void problem(Problem.Kind kind, String key, Raw value, @Nullable String shown) {
    findings.problem(kind, path(key), value.kind(), shown == null ? null : shortened(shown));
  }

  private static String shortened(String value) {
    var clean = CleanText.line(value);
    return clean.length() > LONGEST_SHOWN ? clean.substring(0, LONGEST_SHOWN) : clean;
  }
}
