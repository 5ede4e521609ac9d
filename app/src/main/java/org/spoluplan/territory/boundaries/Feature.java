package org.spoluplan.territory.boundaries;

import java.util.Map;
import org.locationtech.jts.geom.Geometry;

/// One shape of a file.
///
/// @param number     in the file, from 1
/// @param properties those that are texts or numbers
/// @param geometry   a polygon or more of them; x is the longitude, y the latitude, in degrees
record Feature(int number, Map<String, String> properties, Geometry geometry) {

  String property(String name) {
    return properties.getOrDefault(name, "");
  }
}
