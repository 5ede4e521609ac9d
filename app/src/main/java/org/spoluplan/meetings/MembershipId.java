package org.spoluplan.meetings;

import java.util.UUID;

public record MembershipId(UUID value) {}
