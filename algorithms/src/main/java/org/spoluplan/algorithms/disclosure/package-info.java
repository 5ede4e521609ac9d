/// Protection of small counts: what of a table of people may be published so that nobody can
/// tell a small count, not even by subtracting from totals. Cells are hidden first because they
/// are small (primary suppression), then others beside them (complementary suppression), until
/// an auditor finds no hidden cell whose possible values lie close together.
///
/// After L. Willenborg, T. de Waal: Elements of Statistical Disclosure Control (2001), and
/// M. Fischetti, J. J. Salazar (2001) for tables of two dimensions. In tables of one or two
/// dimensions the possible values of a hidden cell are the answer to a question about flows in a
/// network, so that whole numbers are enough and the answer is exact.
@NullMarked
package org.spoluplan.algorithms.disclosure;

import org.jspecify.annotations.NullMarked;
