/// How far two people agree who sorted the same things, above what chance would do: kappa of
/// J. Cohen, A Coefficient of Agreement for Nominal Scales, Educational and Psychological
/// Measurement 20 (1960), 37–46.
@NullMarked
package org.spoluplan.algorithms.agreement;

import org.jspecify.annotations.NullMarked;
