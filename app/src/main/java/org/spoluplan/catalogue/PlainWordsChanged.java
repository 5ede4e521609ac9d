package org.spoluplan.catalogue;

/// Some plain word means something else from now on.
public record PlainWordsChanged(String concept) {}
