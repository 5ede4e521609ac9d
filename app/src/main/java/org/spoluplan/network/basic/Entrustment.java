package org.spoluplan.network.basic;

import org.spoluplan.kernel.DateRange;

/// The act by which the region entrusts a provider with a service ("pověření", Commission Decision
/// 2012/21/EU); without it the service gets no money.
record Entrustment(String number, DateRange valid) {}
