package org.spoluplan.meetings.imports;

import org.spoluplan.algorithms.minutes.Decoding;
import org.spoluplan.kernel.Outcome;
import org.springframework.stereotype.Component;

/// The text that a reader finds in a file.
@Component
class SourceTexts {

  Outcome<String> of(String name, byte[] content) {
    return Outcome.done(Decoding.decode(content));
  }
}
