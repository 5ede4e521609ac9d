package org.spoluplan.planning;

import java.util.UUID;
import org.spoluplan.kernel.Thing;

/// Of a chapter or a card of a plan, in one plan; the same measure in the next plan has another.
public record CardId(UUID value) {

  public static final String KIND = "measure";

  public Thing thing() {
    return new Thing(KIND, value);
  }

  public String path() {
    return "/plany/karty/" + value;
  }
}
