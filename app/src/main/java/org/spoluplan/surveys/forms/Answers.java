package org.spoluplan.surveys.forms;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What one respondent said, by keys: the code of a question; `code.row` in a matrix,
/// `code.row.column` in a table, `code.jine` for words next to "other".
public record Answers(@JsonValue Map<String, List<String>> all) {

  public static final Answers NONE = new Answers(Map.of());

  @JsonCreator
  public Answers {
    var copy = new LinkedHashMap<String, List<String>>();
    all.forEach((key, values) -> copy.put(key, List.copyOf(values)));
    all = java.util.Collections.unmodifiableMap(copy);
  }

  public List<String> all(String key) {
    return all.getOrDefault(key, List.of());
  }

  /// Empty when nothing was said.
  public String first(String key) {
    return all(key).stream().findFirst().orElse("");
  }

  public boolean has(String key) {
    return all(key).stream().anyMatch(value -> !value.isBlank());
  }

  /// Of a question, whatever keys it has.
  public boolean answers(String code) {
    if (has(code)) return true;
    return all.keySet().stream()
        .anyMatch(key -> key.startsWith(code + ".") && !key.equals(otherKey(code)) && has(key));
  }

  public Answers with(Map<String, List<String>> more) {
    var changed = new LinkedHashMap<>(all);
    more.forEach(
        (key, values) -> {
          if (values.stream().allMatch(String::isBlank)) changed.remove(key);
          else changed.put(key, values);
        });
    return new Answers(changed);
  }

  static String otherKey(String code) {
    return code + "." + Choice.OTHER;
  }
}
