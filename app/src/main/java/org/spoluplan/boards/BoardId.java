package org.spoluplan.boards;

import java.util.UUID;
import org.spoluplan.kernel.Thing;

public record BoardId(UUID value) {

  public static final String KIND = "board";

  public Thing thing() {
    return new Thing(KIND, value);
  }

  public String path() {
    return "/nastenky/" + value;
  }
}
