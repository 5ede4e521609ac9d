package org.spoluplan.extraction;

/// Nothing was taken from the file.
public record UnreadableFile(UnreadableReason reason) implements Reading {}
