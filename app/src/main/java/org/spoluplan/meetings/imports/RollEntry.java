package org.spoluplan.meetings.imports;

import org.jspecify.annotations.Nullable;

/// Somebody on the roll of an imported meeting.
///
/// @param capacity member, substitute or guest
/// @param status   present, excused or absent; null when nothing is noted
record RollEntry(
    String name, @Nullable String organisation, String capacity, @Nullable String status) {

  /// The list it stands in: present, excused, absent, substitute or guest.
  String list() {
    if (!capacity.equals("member")) return capacity;
    return status == null ? "present" : status;
  }

  String inWords() {
    return organisation == null ? name : name + " (" + organisation + ")";
  }
}
