package org.spoluplan.algorithms.finding;

/// A need that a question resembles without saying any of its phrases whole.
///
/// @param likely from 0 to 1, how much of what people say of the need was said
public record Guess(Concept concept, double likely) {}
