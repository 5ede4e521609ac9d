/// What is said about services stays true: who confirmed it when, letters that ask, and the page of
/// one's own services.
@NullMarked
package org.spoluplan.network.upkeep;

import org.jspecify.annotations.NullMarked;
