/// Files people attach: what is let in, where it is kept, who gets it out.
@NullMarked
package org.spoluplan.documents.files;

import org.jspecify.annotations.NullMarked;
