package org.spoluplan.grants.applications;

import java.util.UUID;

/// What the office found missing or wrong.
///
/// @param mended the application was submitted again since
record Fault(UUID id, Where where, String text, boolean mended) {

  enum Where {
    PURPOSE,
    PEOPLE,
    COSTS,
    SOURCES,
    ATTACHMENTS
  }
}
