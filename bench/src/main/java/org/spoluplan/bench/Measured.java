package org.spoluplan.bench;

import java.time.Duration;
import org.HdrHistogram.Histogram;

/// How fast pages of one kind came.
///
/// @param times of each request, in microseconds
record Measured(String page, Histogram times, Duration took) {

  double perSecond() {
    return times.getTotalCount() / (took.toNanos() / 1e9);
  }

  double milliseconds(double percentile) {
    return times.getValueAtPercentile(percentile) / 1000.0;
  }
}
