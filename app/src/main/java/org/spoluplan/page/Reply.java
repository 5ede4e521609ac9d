package org.spoluplan.page;

/// What a controller answers to a person: a page, or the way to one.
public sealed interface Reply permits Html, Redirect {}
