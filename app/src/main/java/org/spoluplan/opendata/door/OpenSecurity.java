package org.spoluplan.opendata.door;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/// Open data and the part for pages of municipalities know no session and set no cookie; the latter
/// may stand in a frame of any site.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class OpenSecurity {

  private static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self';"
          + " form-action 'none'; base-uri 'none'; frame-ancestors ";

  @Bean
  @Order(1)
  SecurityFilterChain openData(HttpSecurity http) throws Exception {
    return withoutSession(http.securityMatcher("/api/**"), "'none'")
        .headers(headers -> headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::deny))
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain embedded(HttpSecurity http) throws Exception {
    return withoutSession(http.securityMatcher("/vlozit"), "*")
        .headers(headers -> headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::disable))
        .build();
  }

  private static HttpSecurity withoutSession(HttpSecurity http, String ancestors) throws Exception {
    return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .csrf(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(RequestCacheConfigurer::disable)
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .headers(
            headers ->
                headers.contentSecurityPolicy(
                    policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY + ancestors)));
  }
}
