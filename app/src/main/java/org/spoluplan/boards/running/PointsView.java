package org.spoluplan.boards.running;

import java.util.Optional;
import java.util.UUID;
import org.spoluplan.boards.state.PointCount;

/// Points of a note or a stack, as one reader sees them.
///
/// @param most what the reader may give; 0 when nothing
/// @param own  what the reader gave
/// @param sum  when sums are seen
record PointsView(UUID target, int most, int own, Optional<PointCount.Sum> sum) {}
