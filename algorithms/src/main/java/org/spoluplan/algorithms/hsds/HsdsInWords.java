package org.spoluplan.algorithms.hsds;

/// Says in English what is wrong; for the terminal.
public final class HsdsInWords {

  private static final int LONGEST = 120;

  private HsdsInWords() {}

  /// E.g. `/email: "x" is no e-mail address`.
  public static String of(HsdsFault fault) {
    var where = fault.pointer().isEmpty() ? "the file" : fault.pointer();
    return where + ": " + what(fault);
  }

  private static String what(HsdsFault fault) {
    var detail = shortened(fault.detail());
    return switch (fault.rule()) {
      case NOT_JSON -> "is not readable as JSON in UTF-8 (line:column " + detail + ")";
      case NO_KNOWN_SHAPE -> "is neither an object of HSDS nor a list, a page or tables of them";
      case MISSING -> "\"" + detail + "\" has to be there";
      case UNKNOWN_KEY -> "HSDS knows no \"" + detail + "\" here";
      case WRONG_TYPE -> "has to be of type " + detail;
      case NOT_IN_LIST -> "has to be one of: " + detail;
      case NO_UUID -> "\"" + detail + "\" is no UUID";
      case NO_URI -> "\"" + detail + "\" is no absolute URI";
      case NO_EMAIL -> "\"" + detail + "\" is no e-mail address";
      case NO_MOMENT -> "\"" + detail + "\" is no date with time and zone (RFC 3339)";
      case NO_DATE -> "\"" + detail + "\" is no date (YYYY-MM-DD)";
      case NO_TIME -> "\"" + detail + "\" is no time (HH:MM:SS)";
      case POINTS_ELSEWHERE -> "does not lead to what it belongs to (" + detail + ")";
      case SAME_ID_TWICE -> "the id " + detail + " stands here a second time";
      case LEADS_NOWHERE -> "odd, not wrong: no row has the id " + detail;
    };
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }
}
