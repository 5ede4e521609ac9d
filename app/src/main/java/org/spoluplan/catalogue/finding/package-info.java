/// Finding services in the words of whoever needs them.
@NullMarked
package org.spoluplan.catalogue.finding;

import org.jspecify.annotations.NullMarked;
