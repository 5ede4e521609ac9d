package org.spoluplan.algorithms.register;

/// What is too much for one item; an item beyond them is a [Entry.Fault]. They keep the memory
/// constant whatever the file holds.
///
/// @param text     characters of one text
/// @param elements of one list
/// @param depth    of nested objects and lists
public record ReadingLimits(int text, int elements, int depth) {

  /// Far above what the register holds.
  public static final ReadingLimits USUAL = new ReadingLimits(100_000, 2_000, 32);
}
