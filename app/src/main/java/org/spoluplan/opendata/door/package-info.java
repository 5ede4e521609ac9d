/// Before open data are asked for: without a session, from any site, but not too often.
@NullMarked
package org.spoluplan.opendata.door;

import org.jspecify.annotations.NullMarked;
