package org.spoluplan.documents.writing;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Spaces that must not break a line, dashes and quotation marks as Czech typesetting has them
/// (ČSN 01 6910). Every rule changes characters one for one: the length stays.
final class CzechTypography {

  private static final char NO_BREAK = '\u00a0';
  private static final String BEFORE_WORD = "(?<![\\p{L}\\p{N}])";
  private static final String MONTH =
      "(?:ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince)";
  private static final String UNIT =
      "(?:Kčs?|EUR|€|%|‰|°C|mm|cm|m[²³]?|km|mg|kg|g|t|ml|l|ha|hod|h|min|s|kB|MB|GB|tis|mil|mld)";
  private static final String TITLE =
      "(?:Ing|arch|Mgr|MgA|Bc|BcA|MUDr|MDDr|JUDr|PhDr|RNDr|PaedDr|PharmDr|ThDr|ThLic|MVDr|ICDr|Dr"
          + "|prof|doc|pplk|plk|mjr|kpt|npor|por)";
  private static final String DEGREE = "(?:Ph\\.\\s?D|Th\\.D|DiS|CSc|DrSc|MBA|MPA|LL\\.M|DBA|MSc)";

  /// In each match all spaces become no-break spaces.
  private static final List<Pattern> TOGETHER =
      List.of(
          // one-letter prepositions and conjunctions
          pattern(BEFORE_WORD + "[ksvzouaiKSVZOUAI] (?=\\S)"),
          // dates: 2. 6. 2021, 2. června 2021
          pattern("(?<!\\d)\\d{1,2}\\. ?\\d{1,2}\\. ?(?:\\d{4}(?!\\d))?(?<! )"),
          pattern(
              "(?:leden|únor|březen|duben|květen|červen|červenec|srpen|září|říjen|listopad"
                  + "|prosinec) (?=\\d{4}(?!\\d))"),
          pattern("(?<!\\d)\\d{1,2}\\. " + MONTH + "(?:\\s\\d{4}(?!\\d))?"),
          // thousands: 1 240 000
          pattern("(?<![\\d.,])\\d{1,3}(?:\\s\\d{3})+(?!\\d)"),
          // 325 Kč, 4 %, 10.00 hod., 1,5 mil. Kč
          pattern("\\d " + UNIT + "(?![\\p{L}\\p{N}])"),
          pattern(BEFORE_WORD + "(?:tis|mil|mld)\\. (?=Kč)"),
          // č. 12, čl. 6, § 95, p. Novák
          pattern(
              BEFORE_WORD
                  + "(?:č|čl|odst|písm|str|s|obr|tab|čj|čp|kap|příl|roč|tel|sv|p|pí)"
                  + "\\. (?=[\\p{L}\\p{N}])"),
          pattern("§ (?=\\d)"),
          // Ing. Novák, J. Novák, Novák, Ph.D.
          pattern(BEFORE_WORD + TITLE + "\\. (?=\\p{L})"),
          pattern(BEFORE_WORD + "\\p{Lu}\\. (?=\\p{Lu}\\p{Ll})"),
          pattern(", (?=" + DEGREE + "(?!\\p{L}))"),
          // z. s., o. p. s., s. r. o.
          pattern(BEFORE_WORD + "\\p{Ll}\\. (?=\\p{Ll}\\.)"),
          // no dash begins a line
          pattern("(?<=[^\\s\u00a0]) (?=[–—] )"));

  private static final Pattern SPACED_HYPHEN = pattern("(?<=[^\\s\u00a0])[ \u00a0]-(?= )");
  private static final Pattern RANGE =
      pattern(
          "(?<![\\p{L}\\p{N}/.,:_–-])([1-9]\\d{0,3}(?:[.:,]\\d{2})?)-([1-9]\\d{0,3}(?:[.:,]\\d{2})?)(?![\\p{L}\\p{N}/_–-])");

  private CzechTypography() {}

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex);
  }

  static String of(String text) {
    var dashed = SPACED_HYPHEN.matcher(text).replaceAll(NO_BREAK + "–");
    var ranged = RANGE.matcher(dashed).replaceAll(CzechTypography::range);
    var kept = QuotationMarks.czech(ranged);
    for (var pattern : TOGETHER) {
      kept = pattern.matcher(kept).replaceAll(CzechTypography::unbroken);
    }
    return kept;
  }

  private static String unbroken(MatchResult match) {
    return java.util.regex.Matcher.quoteReplacement(match.group().replace(' ', NO_BREAK));
  }

  /// 10-12 is a range and 485-226 a part of a telephone number: a range goes up.
  private static String range(MatchResult match) {
    var up = number(match.group(1)) < number(match.group(2));
    return match.group(1) + (up ? "–" : "-") + match.group(2);
  }

  private static double number(String digits) {
    return Double.parseDouble(digits.replace(':', '.').replace(',', '.'));
  }
}
