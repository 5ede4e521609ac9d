/// The register of needs: what is missing for whom and where, how we know, and what groups
/// concluded.
@NullMarked
package org.spoluplan.planning.needs;

import org.jspecify.annotations.NullMarked;
