package org.spoluplan.surveys.forms;

/// An option of a question, or a row of a matrix.
///
/// @param code stays when the label is corrected
public record Choice(String code, Wording label) {

  /// The option next to which people write their own words.
  public static final String OTHER = "jine";
}
