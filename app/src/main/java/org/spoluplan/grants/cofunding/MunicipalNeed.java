package org.spoluplan.grants.cofunding;

import org.spoluplan.territory.MunicipalityCode;

/// What the service does for people of one municipality in the year.
///
/// @param clients  how many it helps
/// @param fteE2    hundredths of FTE with which it works there
/// @param weightE2 hundredths of a per cent, of use when divided by typed weights
record MunicipalNeed(MunicipalityCode municipality, int clients, long fteE2, long weightE2) {}
