/// A small list of services that a municipality puts on its own pages.
@NullMarked
package org.spoluplan.opendata.embedding;

import org.jspecify.annotations.NullMarked;
