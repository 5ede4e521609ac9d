/// Self-assessment of how a plan is made, by the areas of the ministry's criteria of quality.
@NullMarked
package org.spoluplan.planning.quality;

import org.jspecify.annotations.NullMarked;
