package org.spoluplan.opendata.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.spoluplan.testing.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationTest
class DoorTest {

  @Autowired MockMvcTester mvc;

  @Test
  void whoeverAsksTooOftenIsToldWhenToComeAgain() {
    MvcTestResult answer = ask();
    for (int i = 0; i < 400 && answer.getResponse().getStatus() != 429; i++) answer = ask();
    assertThat(answer).hasStatus(HttpStatus.TOO_MANY_REQUESTS);
    assertThat(answer.getResponse().getHeader("Retry-After")).matches("[0-9]+");
    assertThat(answer).bodyJson().extractingPath("$.detail").asString().contains("Moc dotazů");
  }

  @Test
  void everyPageOfTheWebMayAsk() {
    var answer = mvc.get().uri("/api/hsds").header("Origin", "https://obec.example").exchange();
    assertThat(answer.getResponse().getHeader("Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(answer.getResponse().getCookies()).isEmpty();
    var before = mvc.options().uri("/api/hsds/services").exchange();
    assertThat(before).hasStatus(HttpStatus.NO_CONTENT);
    assertThat(before.getResponse().getHeader("Access-Control-Allow-Methods")).contains("GET");
  }

  private MvcTestResult ask() {
    return mvc.get()
        .uri("/api/hsds")
        .with(
            request -> {
              request.setRemoteAddr("10.9.9.9");
              return request;
            })
        .exchange();
  }
}
