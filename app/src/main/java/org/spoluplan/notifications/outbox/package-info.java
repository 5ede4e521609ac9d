/// The outbox: every letter is here, whether it went out by e-mail, waits, or is to be printed.
@NullMarked
package org.spoluplan.notifications.outbox;

import org.jspecify.annotations.NullMarked;
