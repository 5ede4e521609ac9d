package org.spoluplan.algorithms.minutes;

/// What was said about one point.
///
/// @param title of the point
/// @param text  all lines under it, up to the next point
public record FoundTopic(Found<String> title, Found<String> text) {}
