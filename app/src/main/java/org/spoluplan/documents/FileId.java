package org.spoluplan.documents;

import java.util.UUID;

public record FileId(UUID value) {}
