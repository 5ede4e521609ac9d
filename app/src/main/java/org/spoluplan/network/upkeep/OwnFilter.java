package org.spoluplan.network.upkeep;

/// Which of the services that one may keep are shown.
///
/// @param text       words of the name of the service or of its provider
/// @param unverified only those that nobody has confirmed lately
/// @param ended      also those that are not given any more
record OwnFilter(String text, boolean unverified, boolean ended) {}
