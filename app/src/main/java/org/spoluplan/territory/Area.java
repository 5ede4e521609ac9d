package org.spoluplan.territory;

import org.spoluplan.kernel.Code;

/// @param code of its register; the same code may be used in two kinds
public record Area(AreaKind kind, String code, String name) {

  public String path() {
    return "/uzemi/" + Code.of(kind) + "/" + code;
  }
}
