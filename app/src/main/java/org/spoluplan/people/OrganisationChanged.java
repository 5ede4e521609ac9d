package org.spoluplan.people;

/// An organisation was added to the directory, or what it says about one was changed.
public record OrganisationChanged(OrganisationId organisation) {}
