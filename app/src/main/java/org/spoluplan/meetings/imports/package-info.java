/// Old minutes come alive: files written elsewhere are read, looked through by a person, and
/// accepted into bodies, memberships, meetings, conclusions and tasks. What an import brought can
/// be taken back.
@NullMarked
package org.spoluplan.meetings.imports;

import org.jspecify.annotations.NullMarked;
