package org.spoluplan.catalogue;

import java.util.List;
import org.spoluplan.algorithms.finding.Concept;

/// What plain words mean, as the coordinators keep it.
public interface PlainWords {

  /// What holds now, by code.
  List<Concept> concepts();
}
