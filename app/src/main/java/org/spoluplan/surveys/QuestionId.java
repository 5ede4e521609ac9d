package org.spoluplan.surveys;

import java.util.UUID;

/// Stays the same in all versions of a form.
public record QuestionId(UUID value) {}
