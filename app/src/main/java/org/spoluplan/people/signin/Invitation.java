package org.spoluplan.people.signin;

import java.time.Instant;

/// A link that lets somebody choose a password, seen once by the one who made it.
record Invitation(String link, Instant validUntil) {}
