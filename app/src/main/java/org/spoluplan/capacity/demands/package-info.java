/// Municipalities say publicly what they need, providers answer.
@NullMarked
package org.spoluplan.capacity.demands;

import org.jspecify.annotations.NullMarked;
