package org.spoluplan.people.directory;

import org.jspecify.annotations.Nullable;
import org.spoluplan.people.PersonName;

/// What the directory is to say about a person.
///
/// @param language `cs` or `en`
record PersonDraft(
    PersonName name, @Nullable String email, @Nullable String phone, String language) {}
