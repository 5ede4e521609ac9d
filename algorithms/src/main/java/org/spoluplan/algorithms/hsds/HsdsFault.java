package org.spoluplan.algorithms.hsds;

/// What is wrong at one place of a file.
///
/// @param pointer JSON pointer (RFC 6901); empty is the whole file
/// @param detail  what stands there or what should: a name, a value, the allowed words
public record HsdsFault(String pointer, Rule rule, String detail) {

  public enum Rule {
    NOT_JSON,
    /// Neither an object, nor a page, nor a list, nor tables.
    NO_KNOWN_SHAPE,
    MISSING,
    UNKNOWN_KEY,
    WRONG_TYPE,
    NOT_IN_LIST,
    NO_UUID,
    NO_URI,
    NO_EMAIL,
    NO_MOMENT,
    NO_DATE,
    NO_TIME,
    /// An identifier leads to another object than the one it stands by, or to none.
    POINTS_ELSEWHERE,
    SAME_ID_TWICE,
    /// In tables: an identifier that may be left out leads to no row. The specification's own
    /// example has such ones, so this is odd, not wrong.
    LEADS_NOWHERE
  }

  public boolean isFault() {
    return rule != Rule.LEADS_NOWHERE;
  }
}
