package org.spoluplan.meetings.conclusions;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.spoluplan.meetings.Conclusion.Kind;

/// "Skupina doporučuje zařadit klub do plánu" recommends: the verb that comes first tells.
final class KindInWords {

  private enum Verb {
    APPROVES("schval", Kind.APPROVES),
    RECOMMENDS("doporuč", Kind.RECOMMENDS),
    INSTRUCTS("uklád|uloži", Kind.INSTRUCTS),
    NOTES("na vědomí", Kind.NOTED),
    PLANS("zařad[ií].* do (?:kp|(?:\\p{L}+ )?plánu)", Kind.INTO_PLAN);

    private final Pattern words;
    private final Kind kind;

    Verb(String words, Kind kind) {
      this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
      this.kind = kind;
    }

    private int at(String wording) {
      var found = words.matcher(wording);
      return found.find() ? found.start() : Integer.MAX_VALUE;
    }
  }

  private KindInWords() {}

  /// What was adopted and says nothing else is approved.
  static Kind of(String wording) {
    return Arrays.stream(Verb.values())
        .filter(verb -> verb.at(wording) < Integer.MAX_VALUE)
        .min(java.util.Comparator.comparingInt(verb -> verb.at(wording)))
        .map(verb -> verb.kind)
        .orElse(Kind.APPROVES);
  }
}
