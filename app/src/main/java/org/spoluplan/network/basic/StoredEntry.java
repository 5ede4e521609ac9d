package org.spoluplan.network.basic;

/// An entry with the version that it belongs to.
///
/// @param version rises with each change
record StoredEntry(EntryId id, VersionId in, NetworkEntry is, int version) {}
