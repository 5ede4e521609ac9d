/// Requests for the basic network and what municipalities, groups, councils and the region say.
@NullMarked
package org.spoluplan.network.requests;

import org.jspecify.annotations.NullMarked;
