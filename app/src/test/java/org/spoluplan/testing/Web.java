package org.spoluplan.testing;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.UnsupportedEncodingException;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.spoluplan.access.PersonId;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Pages as one signed-in person asks for them and fills them in, without a browser.
public final class Web {

  private final MockMvcTester mvc;
  private final PersonId person;
  private final String address;

  private Web(MockMvcTester mvc, PersonId person, String address) {
    this.mvc = mvc;
    this.person = person;
    this.address = address;
  }

  public static Web of(MockMvcTester mvc, PersonId person) {
    return new Web(mvc, person, "127.0.0.1");
  }

  /// The same person at an address of their own: addresses have limits, all tests share one.
  public Web from(String other) {
    return new Web(mvc, person, other);
  }

  public MvcTestResult get(String path) {
    return mvc.get().uri(path).with(user(person.value().toString())).exchange();
  }

  public String text(String path) {
    return text(get(path));
  }

  /// @param fields names and values by turns
  public MvcTestResult post(String path, Object... fields) {
    var request =
        mvc.post()
            .uri(path)
            .with(user(person.value().toString()))
            .with(csrf())
            .with(
                asked -> {
                  asked.setRemoteAddr(address);
                  return asked;
                });
    for (int i = 0; i < fields.length; i += 2) {
      request.param(fields[i].toString(), String.valueOf(fields[i + 1]));
    }
    return request.exchange();
  }

  /// Where a redirect leads, without the part after #.
  public static String location(MvcTestResult result) {
    var location = Objects.requireNonNull(result.getResponse().getHeader("Location"));
    return location.replaceFirst("#.*", "");
  }

  /// Goes on to the page a step leads to, and answers where the undo offered there posts to.
  public String undo(MvcTestResult step) {
    var cookies = step.getResponse().getCookies();
    var page =
        mvc.get()
            .uri(location(step))
            .with(user(person.value().toString()))
            .cookie(cookies)
            .exchange();
    var undo = Jsoup.parse(text(page)).selectFirst(".sp-flash form");
    return Objects.requireNonNull(undo, "no undo is offered").attr("action");
  }

  public static String text(MvcTestResult page) {
    try {
      return page.getResponse().getContentAsString();
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
