package org.spoluplan.algorithms.allocation;

/// Below which amount nothing is granted.
///
/// @param amount      in haléře; 0 is no floor
/// @param together    applications with the same smallest amount are dropped together, else the
///                    one with the greatest identifier first
/// @param handOn      what the dropped ones leave is divided among the others, else it is reserve
public record Floor(long amount, boolean together, boolean handOn) {

  public static final Floor NONE = new Floor(0, true, true);
}
