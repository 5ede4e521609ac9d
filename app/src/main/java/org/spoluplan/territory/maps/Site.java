package org.spoluplan.territory.maps;

import org.locationtech.jts.geom.Coordinate;
import org.spoluplan.territory.MunicipalityCode;

/// A municipality on the plane.
///
/// @param at  in metres
/// @param orp code of the orp that it lies in; empty when it lies in none
record Site(MunicipalityCode code, String name, Coordinate at, String orp, int inhabitants) {}
