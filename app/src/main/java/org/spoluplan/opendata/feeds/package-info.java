/// Lists that programs read on their own: for search engines, for calendars, for spreadsheets.
@NullMarked
package org.spoluplan.opendata.feeds;

import org.jspecify.annotations.NullMarked;
