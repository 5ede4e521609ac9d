package org.spoluplan.people.directory;

import java.util.UUID;

/// One period in which a person holds one role.
record RoleId(UUID value) {}
