/// Need indicators of municipalities by years: tables they come in, pages and maps that show them.
@NullMarked
package org.spoluplan.territory.indicators;

import org.jspecify.annotations.NullMarked;
