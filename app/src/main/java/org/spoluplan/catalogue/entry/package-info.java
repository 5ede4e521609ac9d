/// The page of one service.
@NullMarked
package org.spoluplan.catalogue.entry;

import org.jspecify.annotations.NullMarked;
