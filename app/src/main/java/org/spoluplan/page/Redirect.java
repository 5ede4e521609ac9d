package org.spoluplan.page;

import org.jspecify.annotations.Nullable;

/// After a step that was taken: go there (303), and say this once.
public record Redirect(String path, @Nullable Flash flash) implements Reply {

  public static Redirect to(String path) {
    return new Redirect(path, null);
  }

  public Redirect saying(String text) {
    return new Redirect(path, new Flash(Flash.Tone.SUCCESS, text, null));
  }

  public Redirect saying(String text, String undo) {
    return new Redirect(path, new Flash(Flash.Tone.SUCCESS, text, undo));
  }

  public Redirect warning(String text) {
    return new Redirect(path, new Flash(Flash.Tone.WARNING, text, null));
  }
}
