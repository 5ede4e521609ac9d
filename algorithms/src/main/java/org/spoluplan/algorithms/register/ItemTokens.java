package org.spoluplan.algorithms.register;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Leads the parser from item to item of the list at the root of the file.
final class ItemTokens {

  private static final String ITEMS = "polozky";
  private static final int MOST_KEYS = 20;

  /// How the tokens ended.
  enum End {
    NOT_YET,
    EMPTY_FILE,
    NO_ITEMS,
    MORE_BEHIND,
    WHOLE
  }

  private final JsonParser parser;
  private final UnreadKeys unread;
  private final Set<String> keys = new LinkedHashSet<>();
  private boolean begun;
  private boolean amongItems;
  private boolean found;
  private boolean closed;
  private End end = End.NOT_YET;

  ItemTokens(JsonParser parser, UnreadKeys unread) {
    this.parser = parser;
    this.unread = unread;
  }

  /// The parser stands at the first token of the next item afterwards.
  ///
  /// @return false when there is none; [#end] says why
  boolean next() {
    if (!begun && !isRootObject()) return false;
    while (end == End.NOT_YET) {
      if (amongItems) {
        if (parser.nextToken() != JsonToken.END_ARRAY) return true;
        amongItems = false;
      }
      advanceAtRoot();
    }
    return false;
  }

  private boolean isRootObject() {
    begun = true;
    var first = parser.nextToken();
    if (first == JsonToken.START_OBJECT) return true;
    end = first == null ? End.EMPTY_FILE : End.NO_ITEMS;
    return false;
  }

  private void advanceAtRoot() {
    if (parser.nextToken() != JsonToken.PROPERTY_NAME) {
      close();
      return;
    }
    var name = parser.currentName();
    amongItems = parser.nextToken() == JsonToken.START_ARRAY && name.equals(ITEMS);
    if (amongItems) {
      found = true;
      return;
    }
    if (keys.size() < MOST_KEYS) keys.add(CleanText.line(name));
    if (parser.currentToken() != JsonToken.VALUE_NULL) unread.count(name);
    Skipping.over(parser);
  }

  private void close() {
    closed = true;
    if (!found) end = End.NO_ITEMS;
    else end = parser.nextToken() == null ? End.WHOLE : End.MORE_BEHIND;
  }

  End end() {
    return end;
  }

  /// The root object has been read to its end.
  boolean isClosed() {
    return closed;
  }

  List<String> keys() {
    return List.copyOf(keys);
  }
}
