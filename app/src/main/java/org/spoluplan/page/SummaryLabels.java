package org.spoluplan.page;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Puts the label of its field before each line of the summary of a form: "Tohle ještě vyplňte."
/// says nothing when it stands there three times. Labels come after the summary in a page, so they
/// are looked up once it is whole.
final class SummaryLabels {

  private static final Pattern LINE = Pattern.compile("<li><a href=\"#([^\"]+)\" data-field>");
  private static final Pattern LABEL =
      Pattern.compile(
          "<label for=\"([^\"]+)\">([^<]+)"
              + "|<fieldset[^>]* id=\"([^\"]+)\"[^>]*>\\s*<legend>([^<]+)");

  private SummaryLabels() {}

  static String in(String page) {
    if (!LINE.matcher(page).find()) return page;
    var labels = labels(page);
    return LINE.matcher(page)
        .replaceAll(
            line ->
                Matcher.quoteReplacement(
                    "<li><a href=\"#"
                        + line.group(1)
                        + "\">"
                        + before(labels.getOrDefault(line.group(1), ""))));
  }

  private static Map<String, String> labels(String page) {
    var labels = new HashMap<String, String>();
    var found = LABEL.matcher(page);
    while (found.find()) {
      var first = found.group(1) != null;
      labels.putIfAbsent(found.group(first ? 1 : 3), found.group(first ? 2 : 4).strip());
    }
    return labels;
  }

  private static String before(String label) {
    if (label.isEmpty()) return "";
    return label + (label.matches(".*[?:.]$") ? " " : ": ");
  }
}
