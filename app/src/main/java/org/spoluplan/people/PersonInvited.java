package org.spoluplan.people;

import java.time.Instant;
import org.spoluplan.access.PersonId;

/// Somebody was invited to sign in; the link lets them choose a password.
///
/// @param link works once and until `validUntil`
public record PersonInvited(PersonId person, String link, Instant validUntil) {}
