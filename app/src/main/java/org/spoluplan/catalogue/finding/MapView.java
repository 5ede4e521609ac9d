package org.spoluplan.catalogue.finding;

import java.util.List;
import org.spoluplan.territory.MapPicture;

/// @param found in all, also outside of the picture
/// @param query of the same search
/// @param towns with a service of those that were found, most of them first
record MapView(int found, String query, MapPicture map, List<Town> towns) {

  record Town(String name, int count, String path) {}
}
