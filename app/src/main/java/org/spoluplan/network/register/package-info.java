/// The open data of the national register taken over: previewed, merged with what was edited here,
/// asked about where both changed.
@NullMarked
package org.spoluplan.network.register;

import org.jspecify.annotations.NullMarked;
