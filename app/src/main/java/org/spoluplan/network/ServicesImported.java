package org.spoluplan.network;

/// Many services were taken over from elsewhere at once.
public record ServicesImported() {}
