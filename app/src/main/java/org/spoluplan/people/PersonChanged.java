package org.spoluplan.people;

import org.spoluplan.access.PersonId;

/// A person was added to the directory, or what it says about one was changed.
public record PersonChanged(PersonId person) {}
