/// Forms as data: pages, questions, conditions; keeping them.
@NullMarked
package org.spoluplan.surveys.forms;

import org.jspecify.annotations.NullMarked;
