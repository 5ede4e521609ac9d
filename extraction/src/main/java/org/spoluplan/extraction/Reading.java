package org.spoluplan.extraction;

/// What came of reading a file.
public sealed interface Reading permits ReadFile, UnreadableFile {}
