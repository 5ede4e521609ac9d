/// What there is to be taken: for people a page, for programs OpenAPI and a catalogue of data sets.
@NullMarked
package org.spoluplan.opendata.description;

import org.jspecify.annotations.NullMarked;
