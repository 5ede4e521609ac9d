package org.spoluplan.catalogue.leaflets;

import java.util.List;
import org.spoluplan.page.Option;

/// @param count      services that would be on the paper
/// @param most       that may be
/// @param groups     target groups to choose from
/// @param situations what happens in lives
/// @param query      of the files, without what they look like
/// @param preview    what it will hold, section by section
record LeafletView(
    int count,
    int most,
    List<Option> groups,
    List<Option> situations,
    String query,
    Leaflet preview) {

  boolean tooMany() {
    return count > most;
  }
}
