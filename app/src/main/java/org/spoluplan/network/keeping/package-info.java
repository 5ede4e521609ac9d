/// Providers and coordinators write down what is known of services.
@NullMarked
package org.spoluplan.network.keeping;

import org.jspecify.annotations.NullMarked;
