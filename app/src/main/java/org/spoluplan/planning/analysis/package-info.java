/// Chapters of plans that put themselves together from what the application knows.
@NullMarked
package org.spoluplan.planning.analysis;

import org.jspecify.annotations.NullMarked;
