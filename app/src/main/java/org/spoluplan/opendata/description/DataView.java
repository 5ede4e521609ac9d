package org.spoluplan.opendata.description;

/// @param site      its address without a slash at the end
/// @param example   id of some service
record DataView(String site, int services, int providers, String example) {}
