/// How documents become HTML, PDF and DOCX, with the small manners of Czech typesetting.
@NullMarked
package org.spoluplan.documents.writing;

import org.jspecify.annotations.NullMarked;
