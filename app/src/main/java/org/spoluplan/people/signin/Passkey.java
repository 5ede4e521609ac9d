package org.spoluplan.people.signin;

import java.time.Instant;

/// A key kept by a person's device, for signing in without a password.
///
/// @param id base64url of the credential's id
record Passkey(String id, String label, Instant created, Instant lastUsed) {}
