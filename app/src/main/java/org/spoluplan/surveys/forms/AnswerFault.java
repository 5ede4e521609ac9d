package org.spoluplan.surveys.forms;

import java.util.List;

/// What is wrong with an answer.
///
/// @param field     key of the answer
/// @param key       of the message
/// @param sentence  words of the form instead of a message; empty when it has none
public record AnswerFault(String field, String key, List<Object> arguments, Wording sentence) {

  static AnswerFault of(String field, String key, Object... arguments) {
    return new AnswerFault(field, key, List.of(arguments), Wording.czech(""));
  }
}
