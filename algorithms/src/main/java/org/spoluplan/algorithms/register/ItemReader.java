package org.spoluplan.algorithms.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Turns the tokens of one item into [Raw] values of its [Shape]. Whatever has no shape is passed
/// over token by token: texts in it are not even decoded.
final class ItemReader {

  private final JsonParser parser;
  private final ReadingLimits limits;
  private final UnreadKeys unread;
  private final Findings findings;

  ItemReader(JsonParser parser, ReadingLimits limits, UnreadKeys unread, Findings findings) {
    this.parser = parser;
    this.limits = limits;
    this.unread = unread;
    this.findings = findings;
  }

  /// The parser stands at the first token of the value, and at its last one afterwards.
  @Nullable Raw read(Shape shape, ItemPath path) {
    if (parser.currentToken() == JsonToken.VALUE_NULL) return null;
    return switch (shape) {
      case Shape.Fields fields -> fields(fields, path);
      case Shape.Items items -> items(items, path);
      case Shape.Single _ -> single(path);
      case Shape.Loose _ -> new LooseText(parser, limits, findings).read(path);
      case Shape.Needless _ -> skipped(path);
      case Shape.Persons _ -> persons(path);
    };
  }

  private @Nullable Raw fields(Shape.Fields shape, ItemPath path) {
    if (parser.currentToken() != JsonToken.START_OBJECT)
      return wrong(Problem.Kind.OBJECT_EXPECTED, path);
    var values = new HashMap<String, Raw>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      var name = parser.currentName();
      var known = shape.known().get(name);
      parser.nextToken();
      if (known == null) unknown(path.key(name));
      else {
        var value = read(known, path.key(name));
        if (value != null) values.put(name, joined(name, values.get(name), value));
      }
    }
    return new Raw.Fields(values);
  }

  /// A key given twice is read as JSON readers do, the last one counts; but who once said that an
  /// address is secret is believed.
  private static Raw joined(String name, @Nullable Raw before, Raw now) {
    if (before == null || !name.equals(FacilityFields.SECRET)) return now;
    return before instanceof Raw.Flag(var secret) && secret ? before : now;
  }

  private void unknown(ItemPath path) {
    if (parser.currentToken() != JsonToken.VALUE_NULL) unread.count(path.withoutPositions());
    skipped(path);
  }

  private @Nullable Raw items(Shape.Items shape, ItemPath path) {
    if (parser.currentToken() != JsonToken.START_ARRAY)
      return wrong(Problem.Kind.LIST_EXPECTED, path);
    var values = new ArrayList<Raw>();
    for (var i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
      if (i == limits.elements())
        findings.problem(Problem.Kind.LIST_TOO_LONG, path.toString(), "list");
      if (i >= limits.elements()) {
        skipped(path);
        continue;
      }
      var value = read(shape.each(), path.at(i));
      if (value != null) values.add(value);
    }
    return new Raw.Items(List.copyOf(values));
  }

  private @Nullable Raw single(ItemPath path) {
    return switch (parser.currentToken()) {
      case VALUE_STRING -> text(path);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Raw.Digits(parser.getString());
      case VALUE_TRUE -> new Raw.Flag(true);
      case VALUE_FALSE -> new Raw.Flag(false);
      default -> wrong(Problem.Kind.VALUE_EXPECTED, path);
    };
  }

  private @Nullable Raw text(ItemPath path) {
    if (parser.getStringLength() <= limits.text()) return new Raw.Words(parser.getString());
    findings.problem(Problem.Kind.TEXT_TOO_LONG, path.toString(), "text");
    return null;
  }

  private @Nullable Raw wrong(Problem.Kind kind, ItemPath path) {
    findings.problem(kind, path.toString(), TokenKinds.of(parser.currentToken()));
    return skipped(path);
  }

  private @Nullable Raw persons(ItemPath path) {
    unread.countPersons();
    return skipped(path);
  }

  private @Nullable Raw skipped(ItemPath path) {
    if (Skipping.over(parser) + path.depth() > limits.depth())
      findings.problem(Problem.Kind.NESTED_TOO_DEEP, path.toString(), "object");
    return null;
  }
}
