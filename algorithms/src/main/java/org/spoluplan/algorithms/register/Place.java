package org.spoluplan.algorithms.register;

/// A place in the file.
///
/// @param item which item of the list, the first is 1; 0 before the list
/// @param at   bytes from the beginning, of the unpacked file
/// @param line the first is 1; register files are often a single line
public record Place(long item, long at, int line) {}
