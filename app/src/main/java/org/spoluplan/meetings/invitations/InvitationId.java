package org.spoluplan.meetings.invitations;

import java.util.UUID;

record InvitationId(UUID value) {}
