package org.spoluplan.algorithms.disclosure;

/// A place in a [CountTable], from 0. The row after the last one holds totals of columns, the
/// column after the last one totals of rows.
public record Cell(int row, int column) {}
