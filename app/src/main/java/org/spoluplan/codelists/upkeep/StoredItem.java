package org.spoluplan.codelists.upkeep;

import java.util.UUID;
import org.spoluplan.codelists.CodeItem;

/// One row of a list.
record StoredItem(UUID id, CodeItem item, int version) {

  String path() {
    return item.list().path() + "/" + id;
  }
}
