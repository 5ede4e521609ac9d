package org.spoluplan.network.basic;

import java.util.UUID;

record VersionId(UUID value) {}
