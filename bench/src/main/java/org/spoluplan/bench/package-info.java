/// The load bench: starts the built application as its users do, fills it, and asks it for pages.
@NullMarked
package org.spoluplan.bench;

import org.jspecify.annotations.NullMarked;
