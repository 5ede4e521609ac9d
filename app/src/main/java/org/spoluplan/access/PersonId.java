package org.spoluplan.access;

import java.util.UUID;

public record PersonId(UUID value) {}
