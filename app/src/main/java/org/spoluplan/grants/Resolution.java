package org.spoluplan.grants;

import java.time.LocalDate;

/// Of a council or assembly.
///
/// @param number as the town writes it, "43/2023"
public record Resolution(String number, LocalDate day) {}
