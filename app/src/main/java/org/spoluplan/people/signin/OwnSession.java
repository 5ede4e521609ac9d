package org.spoluplan.people.signin;

import java.time.Instant;

/// One place where a person is signed in.
///
/// @param handle tells sessions apart in a form; it is not the session's id and opens nothing
/// @param device "Firefox, Windows", or empty
/// @param here   the session that asks
record OwnSession(String handle, String device, Instant lastSeen, boolean here) {}
