/// A real PostgreSQL server, started from binaries in the class path and kept in one directory.
///
/// One application, one directory, one server. What lies in the directory (readable by its owner
/// only):
///
/// ```
/// lock                 held while an application runs; contains that application's process id
/// binaries/<version>/  PostgreSQL itself, unpacked on the first start of a release
/// data/                the data directory of PostgreSQL; complete as soon as it has this name
/// data.new-<random>/   a data directory in the making, thrown away if that does not come to an end
/// superuser.password   of the role "postgres"
/// owner.password       of the role "spoluplan", which owns the database "spoluplan"
/// server.log           what PostgreSQL wrote since the last start
/// server.log.1         what it wrote in the start before that
/// ```
///
/// Three promises hold however a program or a machine ends. A committed row is on the disk. The
/// server ends with the application that started it, even a killed one. And a start never harms a
/// process that is not this directory's own server.
///
/// Settings may be added to `data/postgresql.conf`, except those in [Settings], which always win.
@NullMarked
package org.spoluplan.postgres;

import org.jspecify.annotations.NullMarked;
