package org.spoluplan.people.directory;

/// Which organisations a list shows.
///
/// @param type   code of a type, or empty for all
/// @param former true: those that ceased to be, too
record OrganisationFilter(String text, String type, boolean former) {}
