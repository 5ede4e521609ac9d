/// Focus groups and interviews: protocols without names.
@NullMarked
package org.spoluplan.surveys.conversations;

import org.jspecify.annotations.NullMarked;
