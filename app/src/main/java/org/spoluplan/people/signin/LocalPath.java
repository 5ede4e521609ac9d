package org.spoluplan.people.signin;

import org.jspecify.annotations.Nullable;

/// Where to go after signing in: a path of this application and never another site.
final class LocalPath {

  private LocalPath() {}

  static String of(@Nullable String path) {
    if (path == null || !path.startsWith("/") || path.startsWith("//")) return "/";
    return path.contains("\\") || path.chars().anyMatch(Character::isISOControl) ? "/" : path;
  }
}
