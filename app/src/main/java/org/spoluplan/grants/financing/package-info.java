/// Who pays each service in a year, what its entrustment allows, and a warning before it is too
/// much; how the mix of money changes over the years.
@NullMarked
package org.spoluplan.grants.financing;

import org.jspecify.annotations.NullMarked;
