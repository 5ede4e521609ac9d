package org.spoluplan.surveys.xlsform;

/// Something of a spreadsheet that our forms do not have.
///
/// @param sheet `survey`, `choices` or `settings`
/// @param line  in the sheet, from 1
/// @param what  `survey.xlsform.fault.<what>`
/// @param words as they stand there
record XlsFormFault(String sheet, int line, What what, String words) {

  enum What {
    /// A kind of question that we do not have.
    TYPE,
    /// Questions that repeat.
    REPEAT,
    CONDITION,
    CONSTRAINT,
    /// A column that means something that we do not do.
    COLUMN,
    SETTING,
    LANGUAGE,
    /// Formulas of the spreadsheet are not worked out.
    FORMULA,
    NO_LIST,
    NO_NAME,
    SAME_NAME,
    /// A group that begins and does not end, or the other way round.
    GROUP,
    NO_LABEL
  }
}
