/// Answering: by a link, for a service, as a member of a body, on paper.
@NullMarked
package org.spoluplan.surveys.answering;

import org.jspecify.annotations.NullMarked;
