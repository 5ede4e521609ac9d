package org.spoluplan.algorithms.register.sample;

/// What is planted in a sample, each in services of its own, so that a test can count exactly what
/// was planted.
public enum Trap {
  /// Three registrations at one address, the facility of the last one given twice; counted by
  /// registrations.
  SHARED_HOME(6),
  /// Ended on both levels, without a contradiction.
  ENDED(150),
  /// The service has ended, its first facility has not.
  FACILITY_OUTLIVES(20),
  /// All facilities have ended, the service has not.
  SERVICE_OUTLIVES(10),
  /// The first facility ends before it begins.
  END_BEFORE_START(3),
  /// The first facility is given twice, in another spelling.
  REPEATED_FACILITY(50),
  /// The first facility lacks the code of its address point.
  CODE_MISSING(100),
  /// The first facility has the code of an address point of another municipality.
  CODE_ELSEWHERE(12),
  /// The first facility has a secret address, which is not given.
  SECRET(8),
  /// The first facility has a secret address, which is given all the same.
  SECRET_GIVEN(8),
  /// As before, and it stands among the contact addresses too.
  SECRET_IN_CONTACTS(3),
  /// A sentence in the note of the first target group names three municipalities and an age.
  TERRITORY(120),
  /// An address outside Praha without a district.
  DISTRICT_MISSING(5),
  /// An address in Praha with a district.
  DISTRICT_IN_PRAHA(2),
  /// The number of the provider is a JSON number.
  ICO_AS_NUMBER(10),
  /// The number of the provider has lost its zeros; its check digit does not hold either.
  ICO_SHORT(5),
  /// The check digit does not hold.
  ICO_WRONG(4),
  /// Markup in a note.
  MARKUP(15),
  /// Control characters in a name.
  CONTROLS(5),
  /// The item cannot be read: a capacity is text. None unless asked for.
  UNREADABLE(0),
  /// The identifier of the item before. None unless asked for.
  REPEATED_IDENTIFIER(0);

  private final int perMille;

  Trap(int perMille) {
    this.perMille = perMille;
  }

  /// At least one where the share is not none.
  int usualCount(int services) {
    return perMille == 0 ? 0 : Math.max(1, (int) ((long) services * perMille / 1000));
  }
}
