package org.spoluplan.grants.agreements;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.spoluplan.documents.Markup;

/// The text of an agreement with words in braces, `{castka}`, that are filled in for each
/// agreement.
///
/// | word | is |
/// |---|---|
/// | `cislo` | number of the agreement |
/// | `poskytovatel`, `poskytovatel-ico` | whoever gives the money |
/// | `prijemce`, `prijemce-ico` | the provider |
/// | `sluzba`, `registr` | the service and its number in the register |
/// | `ucel` | what the money is for |
/// | `castka` | the grant |
/// | `vyzva`, `usneseni`, `usneseni-dne` | the call and the council's decision |
/// | `ucet`, `ucet-vratky` | accounts of the provider and of whoever gives |
/// | `od`, `do`, `vyuctovat-do` | days whose costs count, and the day of settlement |
/// | `rozpocet` | the binding budget, as a table |
final class ContractText {

  static final String BUDGET = "rozpocet";

  static final List<String> WORDS =
      List.of(
          "cislo",
          "poskytovatel",
          "poskytovatel-ico",
          "prijemce",
          "prijemce-ico",
          "sluzba",
          "registr",
          "ucel",
          "castka",
          "vyzva",
          "usneseni",
          "usneseni-dne",
          "ucet",
          "ucet-vratky",
          "od",
          "do",
          "vyuctovat-do",
          BUDGET);

  private static final Pattern WORD = Pattern.compile("\\{([^{}\\n]{1,60})}");

  private ContractText() {}

  /// Words in braces that nobody could fill in.
  static List<String> unknown(String template) {
    var unknown = new TreeSet<String>();
    WORD.matcher(template)
        .results()
        .map(found -> found.group(1))
        .filter(word -> !WORDS.contains(word))
        .forEach(unknown::add);
    return List.copyOf(unknown);
  }

  /// @param values plain text by word; of the budget it is markup
  static String fill(String template, Map<String, String> values) {
    return WORD.matcher(template)
        .replaceAll(found -> Matcher.quoteReplacement(value(values, found.group(1))));
  }

  private static String value(Map<String, String> values, String word) {
    var value = values.getOrDefault(word, "");
    if (word.equals(BUDGET)) return value;
    return value.isEmpty() ? "……" : Markup.escape(value);
  }
}
