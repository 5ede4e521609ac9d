package org.spoluplan.algorithms.register;

/// Codes such as "Obec/554499": the name of a code list and the code in it.
final class RegisterCodes {

  private RegisterCodes() {}

  /// The code alone. A code of another list stays as it is, so that it is not mistaken for one of
  /// this list, and is remarked.
  static String bare(String code, String list, String where, Findings findings) {
    var start = list + "/";
    if (code.startsWith(start) && code.length() > start.length())
      return code.substring(start.length());
    findings.remark(Remark.Code.CODE_ODD, where, code, start + "…");
    return code;
  }
}
