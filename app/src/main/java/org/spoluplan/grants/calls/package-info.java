/// Programmes and their calls: what is given, to whom, until when, by which rule; what people said
/// about the rule before it held.
@NullMarked
package org.spoluplan.grants.calls;

import org.jspecify.annotations.NullMarked;
