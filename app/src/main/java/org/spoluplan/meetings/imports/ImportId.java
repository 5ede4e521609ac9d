package org.spoluplan.meetings.imports;

import java.util.UUID;

record ImportId(UUID value) {}
