/// What follows an award: the binding budget, the agreement, payments and their approval.
@NullMarked
package org.spoluplan.grants.agreements;

import org.jspecify.annotations.NullMarked;
