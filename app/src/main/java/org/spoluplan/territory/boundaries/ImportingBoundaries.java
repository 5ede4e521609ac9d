package org.spoluplan.territory.boundaries;

import java.util.Map;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.kernel.Thing;
import org.spoluplan.territory.BoundaryImport;
import org.spoluplan.territory.BoundaryOrder;
import org.spoluplan.territory.BoundaryReport;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ImportingBoundaries implements BoundaryImport {

  private final Boundaries boundaries;
  private final Audit audit;

  ImportingBoundaries(Boundaries boundaries, Audit audit) {
    this.boundaries = boundaries;
    this.audit = audit;
  }

  @Override
  public BoundaryReport look(BoundaryOrder order) {
    var read = ReadBoundaries.of(order, boundaries.known());
    var key = read.key();
    if (key == null) return read.against(Map.of(), true);
    return read.against(boundaries.all(key.kind()), order.keepRest());
  }

  @Override
  public BoundaryReport write(BoundaryOrder order) {
    var read = ReadBoundaries.of(order, boundaries.known());
    var key = read.key();
    if (key == null || !read.faults().isEmpty()) {
      return read.against(Map.of(), true);
    }
    var before = boundaries.all(key.kind());
    var id = boundaries.addImport(key.kind(), order);
    if (!order.keepRest()) boundaries.remove(key.kind(), read.gone(before));
    boundaries.put(id, key.kind(), read.shapes());
    audit.happened(Actor.NOBODY, "boundary.import", new Thing("boundary_import", id));
    return read.against(before, order.keepRest());
  }
}
