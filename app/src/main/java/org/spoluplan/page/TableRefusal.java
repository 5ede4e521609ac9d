package org.spoluplan.page;

import org.spoluplan.kernel.Refusal;

/// Why a table is not taken.
public enum TableRefusal implements Refusal {
  EMPTY("table-empty"),
  /// A workbook.
  SPREADSHEET("table-spreadsheet"),
  NO_TEXT("table-no-text"),
  /// Quotes that do not match.
  QUOTES("table-quotes"),
  ONE_COLUMN("table-one-column"),
  TOO_BIG("table-too-big");

  private final String key;

  TableRefusal(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public Kind kind() {
    return Kind.INVALID;
  }
}
