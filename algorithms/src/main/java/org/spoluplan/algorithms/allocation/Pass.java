package org.spoluplan.algorithms.allocation;

import java.math.BigInteger;

/// One division of one pot.
///
/// @param own     part of the money, in units
/// @param joined  what other pots left, in units
/// @param weights sum of the weights of who took part
record Pass(Pot pot, Fraction own, Fraction joined, BigInteger weights) {}
