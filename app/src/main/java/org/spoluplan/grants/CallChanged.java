package org.spoluplan.grants;

/// A rule was decided in a call that already takes applications: those who applied are told.
///
/// @param rule number of the new version
public record CallChanged(CallId call, int rule) {}
