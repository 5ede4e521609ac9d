package org.spoluplan.territory.indicators;

/// Which values are the bad ones.
enum Worse {
  HIGHER,
  LOWER
}
