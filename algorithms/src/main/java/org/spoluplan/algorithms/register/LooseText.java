package org.spoluplan.algorithms.register;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Reads a value of unsure shape (opening hours are text in some files and lists of spans in
/// others) as text: each element of a list on a line of its own.
final class LooseText {

  private final JsonParser parser;
  private final ReadingLimits limits;
  private final Findings findings;
  private final StringBuilder text = new StringBuilder();
  private boolean tooLong;

  LooseText(JsonParser parser, ReadingLimits limits, Findings findings) {
    this.parser = parser;
    this.limits = limits;
    this.findings = findings;
  }

  @Nullable Raw read(ItemPath path) {
    var depth = 0;
    var deepest = 0;
    for (var token = parser.currentToken(); token != null; token = parser.nextToken()) {
      if (token.isStructStart()) deepest = Math.max(deepest, ++depth);
      if (token.isStructEnd()) depth--;
      if (token.isScalarValue() && token != JsonToken.VALUE_NULL) add();
      if (token == JsonToken.END_OBJECT) text.append('\n');
      if (depth == 0) break;
      if (depth == 1 && token == JsonToken.VALUE_STRING) text.append('\n');
    }
    if (tooLong) findings.problem(Problem.Kind.TEXT_TOO_LONG, path.toString(), "text");
    if (deepest + path.depth() > limits.depth())
      findings.problem(Problem.Kind.NESTED_TOO_DEEP, path.toString(), "object");
    return text.isEmpty() ? null : new Raw.Words(text.toString());
  }

  private void add() {
    if (tooLong) return;
    tooLong = text.length() + parser.getStringLength() > limits.text();
    if (!tooLong) text.append(text.isEmpty() ? "" : " ").append(parser.getString());
  }
}
