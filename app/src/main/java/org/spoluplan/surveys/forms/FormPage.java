package org.spoluplan.surveys.forms;

import java.util.List;

/// What is asked at once.
public record FormPage(Wording title, List<Question> questions) {
  public FormPage {
    questions = List.copyOf(questions);
  }
}
