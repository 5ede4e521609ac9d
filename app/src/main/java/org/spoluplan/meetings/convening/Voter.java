package org.spoluplan.meetings.convening;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;

/// A seat with a vote.
///
/// @param person who sits on it; null when the organisation has not said whom it sends
/// @param unit   what the vote belongs to: the person, or the organisation where organisations vote
record Voter(@Nullable PersonId person, UUID unit) {}
