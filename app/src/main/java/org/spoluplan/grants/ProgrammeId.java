package org.spoluplan.grants;

import java.util.UUID;

public record ProgrammeId(UUID value) {}
