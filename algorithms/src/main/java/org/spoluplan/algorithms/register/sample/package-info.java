/// Writes a register file of the published shape in which everything is invented, so that an
/// import can be tried and tested without the real one.
@NullMarked
package org.spoluplan.algorithms.register.sample;

import org.jspecify.annotations.NullMarked;
