package org.spoluplan.people;

import java.time.Instant;
import org.spoluplan.access.PersonId;

/// Somebody forgot their password and asked for a link to choose a new one.
///
/// @param link works once and until `validUntil`
public record NewPasswordRequested(PersonId person, String link, Instant validUntil) {}
