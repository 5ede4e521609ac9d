package org.spoluplan.planning.pictures;

import org.spoluplan.kernel.Refusal;

enum PictureRefusal implements Refusal {
  /// Neither PNG nor JPEG.
  NOT_A_PICTURE("picture-not-a-picture");

  private final String key;

  PictureRefusal(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}
