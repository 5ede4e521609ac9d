package org.spoluplan.documents;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// Where a picture in a text comes from: only from files people attached here.
final class PictureAddress {

  private static final Pattern OURS =
      Pattern.compile("/soubory/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

  private PictureAddress() {}

  static boolean isOurs(String address) {
    return OURS.matcher(address).matches();
  }

  static Optional<FileId> file(String address) {
    var matcher = OURS.matcher(address);
    return matcher.matches()
        ? Optional.of(new FileId(UUID.fromString(matcher.group(1))))
        : Optional.empty();
  }
}
