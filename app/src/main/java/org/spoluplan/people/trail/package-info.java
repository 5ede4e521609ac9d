/// Reading the audit trail: who did what and who looked at what.
@NullMarked
package org.spoluplan.people.trail;

import org.jspecify.annotations.NullMarked;
