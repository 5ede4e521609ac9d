package org.spoluplan.network;

/// What the basic network has of a service in one form and unit.
///
/// @param unit     of the list of units
/// @param amountE2 in hundredths of the unit
public record FundedCapacity(ServiceId service, String form, String unit, long amountE2) {}
