/// Plain facts that come with the application are put into the database once.
@NullMarked
package org.spoluplan.territory.facts;

import org.jspecify.annotations.NullMarked;
