/// Where a service works and for whom, read out of the sentences in which the register says it:
/// the notes of target groups. What is not understood stays text.
@NullMarked
package org.spoluplan.algorithms.register.served;

import org.jspecify.annotations.NullMarked;
