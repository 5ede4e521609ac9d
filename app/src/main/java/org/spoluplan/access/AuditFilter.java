package org.spoluplan.access;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which lines of the trail somebody wants to read.
///
/// @param people who acted or whom the thing is; null means anybody
/// @param act    a part of the key of an action, or empty
/// @param thing  a kind or an id, or empty
/// @param since  inclusive
/// @param until  exclusive
public record AuditFilter(
    @Nullable Set<UUID> people,
    String act,
    String thing,
    @Nullable Instant since,
    @Nullable Instant until) {}
