/// Turns the migrations into typed tables, so that a renamed column fails the compile.
@NullMarked
package org.spoluplan.codegen;

import org.jspecify.annotations.NullMarked;
