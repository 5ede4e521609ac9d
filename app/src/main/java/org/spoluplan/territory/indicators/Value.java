package org.spoluplan.territory.indicators;

import java.util.UUID;
import org.spoluplan.territory.MunicipalityCode;

/// @param value with the decimals of its indicator
record Value(
    String indicator, MunicipalityCode municipality, int year, long value, UUID source) {}
