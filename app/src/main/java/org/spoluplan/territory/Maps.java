package org.spoluplan.territory;

/// Draws municipalities. Pages show the picture by the template `territory/map.jte`.
public interface Maps {

  MapPicture draw(MapRequest request);
}
