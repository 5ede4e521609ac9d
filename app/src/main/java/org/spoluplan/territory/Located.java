package org.spoluplan.territory;

/// A municipality with what it lies in.
///
/// @param orp         code of the territory of its municipality with extended powers; empty when it
///                    lies in none
/// @param region      code; empty when it lies in none
/// @param inhabitants on the last day on which anybody was counted
public record Located(Municipality municipality, String orp, String region, int inhabitants) {}
