package org.spoluplan.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.spoluplan.kernel.Secret;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/// The cookie by which a browser is known again. It opens nothing by itself.
final class DeviceCookie {

  static final Duration LASTS = Duration.ofDays(400);

  private static final String NAME = "device";
  private static final int LONGEST = 100;

  private DeviceCookie() {}

  static @Nullable Secret of(HttpServletRequest request) {
    var cookies = request.getCookies();
    if (cookies == null) return null;
    return Arrays.stream(cookies)
        .filter(cookie -> cookie.getName().equals(NAME) && cookie.getValue().length() < LONGEST)
        .map(cookie -> new Secret(cookie.getValue()))
        .findFirst()
        .orElse(null);
  }

  static void set(HttpServletRequest request, HttpServletResponse response, Secret secret) {
    var cookie =
        ResponseCookie.from(NAME, secret.text())
            .path("/")
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Lax")
            .maxAge(LASTS)
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }
}
