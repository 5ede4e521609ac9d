/// What a reader of Czech knows: how words fold, bend and abbreviate, how dates, times and names
/// are written. Knows no Spring, no database and nothing about minutes.
@NullMarked
package org.spoluplan.algorithms.czech;

import org.jspecify.annotations.NullMarked;
