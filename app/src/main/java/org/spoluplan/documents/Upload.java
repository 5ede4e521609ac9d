package org.spoluplan.documents;

/// A file as it came from somebody's computer; nothing about it is known to be true.
public final class Upload {

  private final String name;
  private final byte[] content;

  public Upload(String name, byte[] content) {
    this.name = name;
    this.content = content;
  }

  public String name() {
    return name;
  }

  public byte[] content() {
    return content;
  }
}
