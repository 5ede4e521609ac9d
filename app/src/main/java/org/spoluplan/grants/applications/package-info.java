/// Applications: filled in from what is known, written together, submitted with a receipt, checked
/// and completed.
@NullMarked
package org.spoluplan.grants.applications;

import org.jspecify.annotations.NullMarked;
