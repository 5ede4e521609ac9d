/// A real PostgreSQL server, started from binaries in the class path and kept in one directory.
@NullMarked
package org.spoluplan.postgres;

import org.jspecify.annotations.NullMarked;
