package org.spoluplan.territory.indicators;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.page.TableText;

/// A table on its way in.
///
/// @param title   what its source is called
/// @param mapping of its columns, as it was filled in last; empty when nobody did yet
record Upload(
    UUID id,
    String fileName,
    String title,
    String licence,
    @Nullable String address,
    TableText text,
    Map<String, List<String>> mapping) {

  String path() {
    return path(id);
  }

  static String path(UUID id) {
    return "/uzemi/ukazatele/import/" + id;
  }
}
