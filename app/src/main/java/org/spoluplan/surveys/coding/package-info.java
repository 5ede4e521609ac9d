/// Sorting free text by a list of codes: two people for themselves, then what they agree on.
@NullMarked
package org.spoluplan.surveys.coding;

import org.jspecify.annotations.NullMarked;
