package org.spoluplan.algorithms.register;

/// How far reading has got.
///
/// @param items       begun so far
/// @param sourceBytes taken from the source, packed if the source is packed: beside the size of the
///                    file it says how much is left; runs up to some ten kilobytes ahead
public record Progress(long items, long services, long faults, long sourceBytes) {}
