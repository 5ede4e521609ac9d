package org.spoluplan.meetings.invitations;

import org.jspecify.annotations.Nullable;
import org.spoluplan.meetings.Replies.Answer;

/// Answers as they stand in addresses, which people read: `?odpoved=prijdu`.
final class AnswerWord {

  private AnswerWord() {}

  static String of(Answer answer) {
    return switch (answer) {
      case ACCEPTED -> "prijdu";
      case DECLINED -> "neprijdu";
      case TENTATIVE -> "nevim";
    };
  }

  static @Nullable Answer parse(@Nullable String word) {
    for (var answer : Answer.values()) {
      if (of(answer).equals(word)) return answer;
    }
    return null;
  }
}
