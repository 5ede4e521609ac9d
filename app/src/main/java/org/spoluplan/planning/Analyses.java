package org.spoluplan.planning;

/// Chapters that put themselves together from what the application knows today.
public interface Analyses {

  /// Czech markup: plans are Czech whoever reads the pages.
  String of(Plan plan, Card.Analysis what);
}
