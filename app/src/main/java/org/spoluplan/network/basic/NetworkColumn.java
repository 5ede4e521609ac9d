package org.spoluplan.network.basic;

/// Columns of the table that a version of the network is taken away in and brought back in.
enum NetworkColumn {
  REGISTER_ID("network.register-id"),
  SERVICE("network.service"),
  PROVIDER("network.provider"),
  ICO("network.ico"),
  TYPE("network.type"),
  LEVEL("network.level"),
  FORM("network.form"),
  UNIT("network.unit"),
  AMOUNT("network.amount"),
  MINIMUM("network.minimum"),
  FROM("network.from"),
  TO("network.to"),
  ENTRUSTMENT("network.entrustment"),
  ENTRUSTED_FROM("network.entrusted-from"),
  ENTRUSTED_TO("network.entrusted-to"),
  NOTE("network.note");

  private final String key;

  NetworkColumn(String key) {
    this.key = key;
  }

  /// Of its name in messages.
  String key() {
    return key;
  }
}
