package org.spoluplan.documents;

import org.spoluplan.access.Actor;

/// Implemented by each capability whose things have files. A file can be read when at least one of
/// them says yes; one that does not know the file says no.
public interface FileAccess {

  boolean mayRead(Actor actor, FileId file);
}
