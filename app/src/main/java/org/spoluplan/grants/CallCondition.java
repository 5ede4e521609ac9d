package org.spoluplan.grants;

/// What Spoluplán itself checks an applicant against.
public enum CallCondition {
  /// The service is in the national register.
  REGISTERED,
  /// In the basic network of the region in the year of the call.
  IN_NETWORK,
  /// Entrusted by the region on the first day of the costs.
  ENTRUSTED,
  /// Somebody of the applicant is a member of a working group of the funder.
  GROUP_MEMBER,
  /// Works in the municipality of the programme.
  SERVES_TERRITORY,
  /// The applicant is no contributory organisation ("příspěvková organizace").
  NOT_CONTRIBUTORY,
  /// The first round gave it less than it asked for, and it did not give that up.
  FIRST_ROUND
}
