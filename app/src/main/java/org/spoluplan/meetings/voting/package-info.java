/// The roll of a meeting, motions and votes on them: rules, ballots, secrecy, results that explain
/// themselves.
@NullMarked
package org.spoluplan.meetings.voting;

import org.jspecify.annotations.NullMarked;
