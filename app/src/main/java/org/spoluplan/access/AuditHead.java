package org.spoluplan.access;

/// The end of the trail.
///
/// @param seq  how many lines there are
/// @param hash of the last line and all before it, in hexadecimal
public record AuditHead(long seq, String hash) {}
