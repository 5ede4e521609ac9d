package org.spoluplan.surveys;

import java.util.UUID;
import org.spoluplan.kernel.Thing;

/// Of a focus group or an interview.
public record ConversationId(UUID value) {

  /// Of the thread and of search.
  public static final String KIND = "focus_group";

  public Thing thing() {
    return new Thing(KIND, value);
  }

  public String path() {
    return "/rozhovory/" + value;
  }
}
