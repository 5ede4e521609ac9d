package org.spoluplan.people;

import java.util.UUID;

public record OrganisationId(UUID value) {}
