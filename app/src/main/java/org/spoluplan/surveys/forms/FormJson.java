package org.spoluplan.surveys.forms;

import tools.jackson.databind.json.JsonMapper;

/// Forms and answers as texts.
public final class FormJson {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private FormJson() {}

  public static String write(Object content) {
    return JSON.writeValueAsString(content);
  }

  public static SurveyForm form(String text) {
    return JSON.readValue(text, SurveyForm.class);
  }

  public static Answers answers(String text) {
    return JSON.readValue(text, Answers.class);
  }
}
