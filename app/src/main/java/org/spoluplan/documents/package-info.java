/// Documents: formatted text that people type, written as HTML, DOCX and PDF; and files they
/// attach.
@NullMarked
@ApplicationModule(
    displayName = "Documents",
    allowedDependencies = {"kernel", "access", "page"})
package org.spoluplan.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
