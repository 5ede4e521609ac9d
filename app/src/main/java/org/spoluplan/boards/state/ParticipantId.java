package org.spoluplan.boards.state;

import java.util.UUID;

/// Somebody at one board, with or without an account.
public record ParticipantId(UUID value) {}
