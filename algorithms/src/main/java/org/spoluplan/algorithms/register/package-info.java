/// The open data of the national register of providers of social services (RPSS): reading the file
/// as a stream into records, the rules that its known traps ask for, and differences between two
/// readings. Persons (statutory bodies, managers of facilities) are passed over unread. Knows no
/// Spring, no database and no network.
@NullMarked
package org.spoluplan.algorithms.register;

import org.jspecify.annotations.NullMarked;
