package org.spoluplan.grants.financing;

/// What the list of sources of money says about a source.
///
/// @param publicMoney counts against the compensation payment
record MoneyKind(String code, Group group, boolean publicMoney) {

  /// As charts tell them apart.
  enum Group {
    STATE,
    REGION,
    MUNICIPALITIES,
    FEES,
    OTHERS
  }
}
