package org.spoluplan.boards.state;

import java.util.UUID;

/// Made by the client, as the ids of notes are.
public record StackId(UUID value) {}
