/// Services of providers: what is known of them.
@NullMarked
package org.spoluplan.network.services;

import org.jspecify.annotations.NullMarked;
