/// What people set out to do, from the first step to the last one.
@NullMarked
package org.spoluplan.story;

import org.jspecify.annotations.NullMarked;
