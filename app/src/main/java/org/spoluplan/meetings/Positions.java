package org.spoluplan.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/// Moves rows that stand in the order people gave them.
@Repository
public class Positions {

  private final DSLContext sql;

  Positions(DSLContext sql) {
    this.sql = sql;
  }

  /// Puts one row some steps up or down among the others and numbers them all from 1. At either end
  /// it stays there.
  ///
  /// @param position the column with the number, beside `id` in the same table
  /// @param order    the rows as they stand now; nothing happens when `which` is not among them
  /// @param step     -1 up, 1 down
  public <R extends Record> void move(
      TableField<R, UUID> id,
      TableField<R, Integer> position,
      List<UUID> order,
      UUID which,
      int step) {
    var at = order.indexOf(which);
    if (at < 0) return;
    var moved = new ArrayList<>(order);
    moved.add(Math.clamp(at + step, 0, order.size() - 1), moved.remove(at));
    var ids = moved.toArray(UUID[]::new);
    sql.update(position.getTable())
        .set(position, DSL.field("array_position({0}, {1})", Integer.class, DSL.val(ids), id))
        .where(id.eq(DSL.any(ids)))
        .execute();
  }
}
