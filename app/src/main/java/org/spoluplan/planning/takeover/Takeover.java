package org.spoluplan.planning.takeover;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Scoped;
import org.spoluplan.documents.FileId;
import org.spoluplan.planning.Plan;

/// A document that a plan is taken over from.
///
/// @param text of the document: a paragraph a line, a row of a table a line with its cells between
///             tabs
/// @param done null: its cuts are being mended
record Takeover(
    TakeoverId id,
    Plan plan,
    FileId file,
    String name,
    String text,
    Instant begun,
    @Nullable Instant done,
    int made)
    implements Scoped {

  @Override
  public Set<UUID> scopes() {
    return plan.scopes();
  }

  String path() {
    return plan.path() + "/prevzeti/" + id.value();
  }
}
