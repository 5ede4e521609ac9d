/// The command line: one class per command.
@NullMarked
@ApplicationModule(displayName = "Command line")
package org.spoluplan.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
