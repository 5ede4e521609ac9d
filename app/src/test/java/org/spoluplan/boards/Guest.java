package org.spoluplan.boards;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.spoluplan.testing.Web;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Somebody without an account who joined a board by its link.
final class Guest {

  private final MockMvcTester mvc;
  private final Cookie cookie;
  private final String board;

  private Guest(MockMvcTester mvc, Cookie cookie, String board) {
    this.mvc = mvc;
    this.cookie = cookie;
    this.board = board;
  }

  /// @param entrance `/n/ABCDE`
  static Guest join(MockMvcTester mvc, String entrance, String nickname) {
    var answer = mvc.post().uri(entrance).param("nickname", nickname).with(csrf()).exchange();
    var set = Objects.requireNonNull(answer.getResponse().getHeader("Set-Cookie"));
    var pair = set.split(";", 2)[0].split("=", 2);
    return new Guest(mvc, new Cookie(pair[0], pair[1]), Web.location(answer));
  }

  String secret() {
    return cookie.getValue();
  }

  MvcTestResult get(String path) {
    return mvc.get().uri(board + path).cookie(cookie).exchange();
  }

  Document page(String path) {
    return Jsoup.parse(Web.text(get(path)));
  }

  /// @param fields names and values by turns
  MvcTestResult post(String path, Object... fields) {
    var request = mvc.post().uri(board + path).cookie(cookie).with(csrf());
    for (int i = 0; i < fields.length; i += 2) {
      request.param(fields[i].toString(), String.valueOf(fields[i + 1]));
    }
    return request.exchange();
  }

  /// As the script of the page asks.
  MvcTestResult send(String path, Object... fields) {
    var request =
        mvc.post().uri(board + path).cookie(cookie).with(csrf()).accept("application/json");
    for (int i = 0; i < fields.length; i += 2) {
      request.param(fields[i].toString(), String.valueOf(fields[i + 1]));
    }
    return request.exchange();
  }
}
