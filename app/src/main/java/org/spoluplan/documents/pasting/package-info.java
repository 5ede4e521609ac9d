/// Text pasted from word processors and web pages, turned into the light markup people type.
@NullMarked
package org.spoluplan.documents.pasting;

import org.jspecify.annotations.NullMarked;
