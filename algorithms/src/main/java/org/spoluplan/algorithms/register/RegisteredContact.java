package org.spoluplan.algorithms.register;

import org.jspecify.annotations.Nullable;

/// An e-mail, a phone or a web site with what is remarked beside it.
public record RegisteredContact(String value, @Nullable String note) {}
