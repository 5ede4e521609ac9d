package org.spoluplan.planning.rounds;

import java.util.UUID;

/// An answer that is used more than once.
record StandardAnswer(UUID id, String name, Comment.Verdict verdict, String answer) {}
