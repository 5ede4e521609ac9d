/// The basic network of a region: versions, entries, entrustment, differences.
@NullMarked
package org.spoluplan.network.basic;

import org.jspecify.annotations.NullMarked;
