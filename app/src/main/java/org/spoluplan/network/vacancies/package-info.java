/// People of services say whether there is room now.
@NullMarked
package org.spoluplan.network.vacancies;

import org.jspecify.annotations.NullMarked;
