package org.spoluplan.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.spoluplan.page.KeptForm;
import org.spoluplan.people.signin.OpenIdSetup.OpenIdLogin;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/// How requests are guarded before they reach a controller. What somebody may do is decided by
/// [org.spoluplan.access.Access] in each endpoint, not here. Over TLS Spring Security adds HSTS and
/// marks cookies as secure by itself.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecuritySetup {

  private static final String BEFORE_PICTURES =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:";
  private static final String AFTER_PICTURES =
      "; font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none';"
          + " base-uri 'none'";
  private static final Pattern TILE_SERVER = Pattern.compile("^https?://[\\w.:{}-]+");

  @Bean
  SecurityFilterChain securityFilterChain(
      HttpSecurity http,
      CsrfTokenRepository tokens,
      PasskeyAnswers passkeys,
      ObjectProvider<OpenIdLogin> openId,
      @Value("${spoluplan.map.tiles:}") String tiles)
      throws Exception {
    openId.ifAvailable(http::oauth2Login);
    return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .csrf(csrf -> csrf.csrfTokenRepository(tokens))
        .requestCache(RequestCacheConfigurer::disable)
        .exceptionHandling(refused -> refused.accessDeniedHandler(SecuritySetup::turnAway))
        .webAuthn(
            webAuthn ->
                webAuthn.disableDefaultRegistrationPage(true).withObjectPostProcessor(passkeys))
        .logout(
            logout ->
                logout
                    .logoutUrl("/odhlaseni")
                    .logoutSuccessUrl("/prihlaseni")
                    .deleteCookies("SESSION"))
        .headers(headers -> headers(headers, tiles))
        .build();
  }

  /// The error page tells a form that expired from a door that is closed.
  private static void turnAway(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
      throws IOException {
    request.setAttribute(WebAttributes.ACCESS_DENIED_403, why);
    KeptForm.note(request);
    response.sendError(HttpServletResponse.SC_FORBIDDEN);
  }

  /// "https://{s}.tile.example/{z}/{x}/{y}.png" is asked of any server of tile.example.
  static String policy(String tiles) {
    var server = TILE_SERVER.matcher(tiles);
    var pictures = server.find() ? " " + server.group().replaceFirst("\\{[^}]*}", "*") : "";
    return BEFORE_PICTURES + pictures + AFTER_PICTURES;
  }

  private static void headers(HeadersConfigurer<HttpSecurity> headers, String tiles) {
    headers
        .contentSecurityPolicy(csp -> csp.policyDirectives(policy(tiles)))
        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
        .permissionsPolicyHeader(
            policy -> policy.policy("camera=(), microphone=(), geolocation=()"));
  }

  @Bean
  CsrfTokenRepository csrfTokens() {
    return new CookieCsrfTokenRepository();
  }
}
