/// Need indicators of municipalities by years: tables they come in, pages and maps they are shown
/// on.
@NullMarked
package org.spoluplan.territory.indicators;

import org.jspecify.annotations.NullMarked;
