package org.spoluplan.algorithms.minutes;

import java.util.regex.Pattern;
import org.spoluplan.algorithms.czech.PersonName;

/// What a piece of a list of people is by its words: a role, a place of work, a title, a group
/// without names.
final class PeopleWords {
  static final Pattern NOBODY =
      Pattern.compile(
          "^(?:nikdo|nebyl[iay]?|nejsou|zadn[iy]|0|x|-+|/+|neni|bez omluv|bez hostu)\\.?$");
  static final Pattern SHEET =
      Pattern.compile(
          ".*(?:prezencni list|prezencka|dle prezence|viz prezence|podle prezence|presencni list|listin\\w* pritomnych).*");
  static final Pattern ORGANISATION =
      Pattern.compile(
          "(?iu).*(?<!\\p{L})(?:z\\. ?s\\b|s\\. ?r\\. ?o|o\\. ?p\\. ?s|z\\. ?ú(?!\\p{L})|p\\. ?o\\.|(?:charit|diakoni|úřad|měst[osa]|obec|obce|nemocnic|centr|společnost|škol|polici|nadac|armád|sdružen|domov|kraj|magistr|odbor|služb|spolek|svaz|unie|agentur|hospic|nízkopra|azylov|poliklinik|gymnázi|farnost|pojišťovn|knihovn|univerzit)|(?:MÚ|MěÚ|ÚP|KÚ)(?!\\p{L})).*");
  static final Pattern ROLE =
      Pattern.compile(
          "(?iu)^(?:(?:1\\. )?(?:místo)?předsed|tajemni|ředitel|vedouc|koordin|pracovni|starost|místostarost|manažer|metodi|referent|radn[íý]|zastupitel|členk?a?\\b|garant|náměst|primátor|psycholog|sociální prac|soc\\. prac|hejtman|lékař|asistent|projektov|host\\b).*");
  static final Pattern CATEGORY =
      Pattern.compile(
          "(?:zastupci|zastupkyne|starostove|starostky|reditele|reditelky|zadatele|uzivatele|uzivatelky|pecujici|rodice|dobrovolnici|dve student\\p{L}+|dva student\\p{L}+|\\p{L}+ student\\p{L}+|clenove|pracovnici|studenti|studentky|verejnost|obcane|\\d+ \\p{L}+)\\b");
  static final Pattern OFFICER =
      Pattern.compile("(?:zastupce|starost[ak]a?|reditelk?a?|vedouci|studentk?a?) \\p{L}");
  private static final Pattern LEGAL =
      Pattern.compile("\\b(?:z\\. ?s\\.|s\\. ?r\\. ?o\\.|o\\. ?p\\. ?s\\.|z\\. ?ú\\.)");
  static final Pattern BY_OWN_HAND = Pattern.compile("(?i)v\\. ?r\\.?|m\\. ?p\\.?|i\\. ?v\\.?");

  private static final Pattern TITLE =
      Pattern.compile("(?:Ph\\. ?D|CSc|DrSc|DiS|MBA|MPA|LL\\. ?M|R\\. ?N|Th\\.D|MSc|M\\.A)\\.?");

  private PeopleWords() {}

  static boolean isTitleOnly(Text chunk) {
    return TITLE.matcher(chunk.chars()).matches();
  }

  /// "Domov důchodců", "Charita Ořechov": words of organisations in the name itself.
  static boolean isOrganisation(Text chunk, PersonName name) {
    var words = name.value();
    if (name.certainty() >= 1) return false;
    return ORGANISATION.matcher(words).matches() || LEGAL.matcher(chunk.chars()).find();
  }

  static boolean isRole(String said) {
    return ROLE.matcher(said).matches();
  }

  static boolean isOrganisation(String said) {
    return ORGANISATION.matcher(said).matches() && !ROLE.matcher(said).matches();
  }
}
