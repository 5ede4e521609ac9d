package org.spoluplan.people.signin;

import java.time.Duration;

/// What a one-time link opens.
enum LinkPurpose {
  FIRST_ADMINISTRATOR("/zacit/", Duration.ofDays(1)),
  INVITATION("/vstup/", Duration.ofDays(7)),
  NEW_PASSWORD("/nove-heslo/", Duration.ofHours(2));

  private final String path;
  private final Duration lasts;

  LinkPurpose(String path, Duration lasts) {
    this.path = path;
    this.lasts = lasts;
  }

  String path() {
    return path;
  }

  Duration lasts() {
    return lasts;
  }
}
