@NullMarked
package org.spoluplan.extraction;

import org.jspecify.annotations.NullMarked;
