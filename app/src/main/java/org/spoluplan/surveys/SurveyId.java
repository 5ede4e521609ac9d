package org.spoluplan.surveys;

import java.util.UUID;
import org.spoluplan.kernel.Thing;

public record SurveyId(UUID value) {

  /// Of the thread and of search.
  public static final String KIND = "survey";

  public Thing thing() {
    return new Thing(KIND, value);
  }

  public String path() {
    return "/dotazniky/" + value;
  }
}
