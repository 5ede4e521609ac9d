package org.spoluplan.algorithms.minutes;

import java.util.List;
import java.util.regex.Pattern;

/// Cuts text into sentences; dots of abbreviations and numbers end none.
final class Sentences {

  private static final Pattern END =
      Pattern.compile(
          "(?<=[.!?])\\s+(?=\\p{Lu})(?<!(?<!\\p{L})(?:č|tj|tzn|např|apod|atd|p|pí|Ing|ing|mgr|bc|mudr|phdr|judr|dr|Mgr|Bc|BcA|MgA|PhDr|MUDr|JUDr|RNDr|PaedDr|PharmDr|MVDr|ThDr|Dr|arch|s|r|o|z|ú|p|čl|odst|hod|mj|resp|cca|tis|mil|ul|nám|sv|st|ml|doc|prof|prim|kpt|por|npor|pplk|plk|\\p{Lu}|et)\\.\\s)");

  private Sentences() {}

  static List<Text> of(Text text) {
    return text.split(END);
  }
}
