package org.spoluplan.planning.takeover;

import java.util.UUID;

record TakeoverId(UUID value) {}
