package org.spoluplan.territory;

/// Two neighbours.
///
/// @param metres of their common border
public record Border(MunicipalityCode one, MunicipalityCode other, int metres) {}
