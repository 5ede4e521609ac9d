/// Applications are assessed: conflicts are declared, points given with reasons and looked at by a
/// second pair of eyes, doubts raised and cleared.
@NullMarked
package org.spoluplan.grants.assessment;

import org.jspecify.annotations.NullMarked;
