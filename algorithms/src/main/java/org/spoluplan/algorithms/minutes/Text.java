package org.spoluplan.algorithms.minutes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.czech.Fold;

/// A piece of cleaned text that remembers where in the source each of its characters stood.
final class Text {

  private final String chars;
  private final int[] origins;
  private @Nullable String folded;

  /// @param origins for each character its place in the source
  Text(String chars, int[] origins) {
    if (chars.length() != origins.length) throw new IllegalArgumentException(chars);
    this.chars = chars;
    this.origins = origins;
  }

  static Text of(String source) {
    var origins = new int[source.length()];
    for (int i = 0; i < origins.length; i++) origins[i] = i;
    return new Text(source, origins);
  }

  String chars() {
    return chars;
  }

  /// Without marks and capitals; asked for again and again, it is made once.
  String folded() {
    var known = folded;
    if (known == null) {
      known = Fold.of(chars);
      folded = known;
    }
    return known;
  }

  int length() {
    return chars.length();
  }

  boolean isBlank() {
    return chars.isBlank();
  }

  /// The place in the source of a piece; of an empty one, the place where it would stand.
  Span span(int start, int end) {
    if (origins.length == 0) return new Span(0, 0);
    if (end <= start) {
      var at = origins[Math.min(start, origins.length - 1)];
      return new Span(at, at);
    }
    return new Span(origins[start], origins[end - 1] + 1);
  }

  Span span() {
    return span(0, length());
  }

  Text sub(int start, int end) {
    return new Text(chars.substring(start, end), Arrays.copyOfRange(origins, start, end));
  }

  Text sub(int start) {
    return sub(start, length());
  }

  /// A group of a match over these characters, or over them folded.
  Text group(MatchResult match, int group) {
    return sub(match.start(group), match.end(group));
  }

  Text strip() {
    return strip(" \t\n");
  }

  /// Without any of these characters at its ends.
  Text strip(String unwanted) {
    var start = 0;
    var end = length();
    while (start < end && unwanted.indexOf(chars.charAt(start)) >= 0) start++;
    while (end > start && unwanted.indexOf(chars.charAt(end - 1)) >= 0) end--;
    return sub(start, end);
  }

  /// This, a space, and the other.
  Text join(Text other) {
    if (length() == 0) return other;
    var joined = Arrays.copyOf(origins, length() + 1 + other.length());
    joined[length()] = origins[length() - 1];
    System.arraycopy(other.origins, 0, joined, length() + 1, other.length());
    return new Text(chars + " " + other.chars, joined);
  }

  /// This and the other with nothing between.
  Text append(Text other) {
    var joined = Arrays.copyOf(origins, length() + other.length());
    System.arraycopy(other.origins, 0, joined, length(), other.length());
    return new Text(chars + other.chars, joined);
  }

  /// Without the characters that a test turns down.
  Text keep(java.util.function.IntPredicate wanted) {
    var kept = new StringBuilder(length());
    var places = new int[length()];
    for (int i = 0; i < length(); i++) {
      if (!wanted.test(i)) continue;
      places[kept.length()] = origins[i];
      kept.append(chars.charAt(i));
    }
    return kept.length() == length()
        ? this
        : new Text(kept.toString(), Arrays.copyOf(places, kept.length()));
  }

  /// The same places, other characters; for one character one.
  Text replaced(String others) {
    return new Text(others, origins);
  }

  /// Pieces between separators that match a pattern.
  List<Text> split(java.util.regex.Pattern separator) {
    var parts = new ArrayList<Text>();
    var from = 0;
    for (var at = separator.matcher(chars); at.find(); from = at.end()) {
      parts.add(sub(from, at.start()));
    }
    parts.add(sub(from));
    return parts;
  }

  <T> Found<T> found(T value, double confidence) {
    return new Found<>(value, confidence, span());
  }

  @Override
  public String toString() {
    return chars;
  }
}
