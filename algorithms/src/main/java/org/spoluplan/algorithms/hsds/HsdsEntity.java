package org.spoluplan.algorithms.hsds;

import java.util.List;
import java.util.Optional;

/// A kind of object, e.g. `service_at_location`.
///
/// @param table name of its file when objects stand in tables, e.g. `services.csv`
public record HsdsEntity(String name, String table, List<HsdsField> fields) {

  public HsdsEntity {
    fields = List.copyOf(fields);
  }

  public Optional<HsdsField> field(String wanted) {
    return fields.stream().filter(field -> field.name().equals(wanted)).findFirst();
  }
}
