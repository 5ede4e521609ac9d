package org.spoluplan.catalogue.thesaurus;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.algorithms.finding.Concept;

/// One version of a concept.
///
/// @param removed   the words mean nothing from this version on
/// @param changedBy null when it came with the application
record Edition(
    Concept is, int version, boolean removed, Instant changedAt, @Nullable PersonId changedBy) {

  String path() {
    return "/sluzby/slovnik/" + is.id();
  }
}
