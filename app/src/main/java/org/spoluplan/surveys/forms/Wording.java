package org.spoluplan.surveys.forms;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;

/// The same words in the languages of a form. Czech is always there; where a translation is
/// missing, the reader gets the Czech words and sees that they are Czech.
///
/// @param texts by language, `cs`, `uk`…
public record Wording(@JsonValue Map<String, String> texts) {

  public static final String CZECH = "cs";

  @JsonCreator
  public Wording {
    texts = Map.copyOf(texts);
  }

  public static Wording czech(String text) {
    return new Wording(Map.of(CZECH, text));
  }

  /// @param text empty takes it away
  public Wording with(String language, String text) {
    var changed = new LinkedHashMap<>(texts);
    if (text.isBlank()) changed.remove(language);
    else changed.put(language, text);
    return new Wording(changed);
  }

  public String czech() {
    return texts.getOrDefault(CZECH, "");
  }

  /// What was typed in exactly this language; empty when nothing was.
  public String only(String language) {
    return texts.getOrDefault(language, "");
  }

  /// For a reader of that language.
  public String in(String language) {
    return texts.getOrDefault(language, czech());
  }

  /// In which language [#in] answers.
  public String spoken(String language) {
    return texts.containsKey(language) ? language : CZECH;
  }

  public boolean isEmpty() {
    return czech().isBlank();
  }
}
