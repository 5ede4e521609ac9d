/// The way of a plan through groups, the steering body and the council and assembly of each
/// municipality.
@NullMarked
package org.spoluplan.planning.approvals;

import org.jspecify.annotations.NullMarked;
