package org.spoluplan.shell.firstrun;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class ThisComputerTest {

  private final ThisComputer computer = new ThisComputer("http://localhost:8080");

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, true",
    "0:0:0:0:0:0:0:1, true",
    "192.168.1.20, false",
    "203.0.113.7, false",
    "2001:db8::7, false"
  })
  void onlyItsOwnAddressIsThisComputer(String address, boolean here) {
    assertThat(computer.sends(from(address))).isEqualTo(here);
  }

  @ParameterizedTest
  @ValueSource(strings = {"X-Forwarded-For", "Forwarded", "Via"})
  void whomAProxyAsksForSitsElsewhere(String header) {
    var request = from("127.0.0.1");
    request.addHeader(header, "203.0.113.7");
    assertThat(computer.sends(request)).isFalse();
  }

  @Test
  void underAnAddressOfItsOwnNobodySitsHere() {
    assertThat(new ThisComputer("https://plan.example.cz").sends(from("127.0.0.1"))).isFalse();
  }

  private static MockHttpServletRequest from(String address) {
    var request = new MockHttpServletRequest();
    request.setRemoteAddr(address);
    return request;
  }
}
