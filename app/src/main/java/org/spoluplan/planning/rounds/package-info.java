/// Rounds of comments on a plan and their settlement: anybody comments on a sentence, a card or the
/// whole, everybody gets an answer with reasons.
@NullMarked
package org.spoluplan.planning.rounds;

import org.jspecify.annotations.NullMarked;
