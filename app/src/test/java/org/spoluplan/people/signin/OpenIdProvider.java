package org.spoluplan.people.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.spoluplan.kernel.Secret;
import tools.jackson.databind.json.JsonMapper;

/// An OpenID Connect provider that really signs what it says. Whoever comes is [#user].
final class OpenIdProvider implements AutoCloseable {

  static final String CLIENT = "spoluplan-test";
  static final String SECRET = "tajemstvi-klienta";

  /// @param key what the token is signed with; another than the published one is a forgery
  record User(String subject, String email, boolean verified, RSAKey key) {}

  private final HttpServer server;
  private final RSAKey key = newKey();
  private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
  private final JsonMapper json = new JsonMapper();
  private volatile User user = new User("nobody", "nobody@example.org", false, key);

  private OpenIdProvider(HttpServer server) {
    this.server = server;
  }

  static OpenIdProvider start() {
    try {
      var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
      var provider = new OpenIdProvider(HttpServer.create(address, 0));
      provider.serve();
      return provider;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  String issuer() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  void user(String subject, String email, boolean verified) {
    user = new User(subject, email, verified, key);
  }

  void forgedUser(String subject, String email) {
    user = new User(subject, email, true, newKey());
  }

  private void serve() {
    server.createContext("/.well-known/openid-configuration", e -> answer(e, discovery()));
    server.createContext("/jwks", e -> answer(e, new JWKSet(key.toPublicJWK()).toJSONObject()));
    server.createContext("/authorize", this::authorize);
    server.createContext("/token", this::token);
    server.start();
  }

  private Map<String, Object> discovery() {
    return Map.of(
        "issuer",
        issuer(),
        "authorization_endpoint",
        issuer() + "/authorize",
        "token_endpoint",
        issuer() + "/token",
        "jwks_uri",
        issuer() + "/jwks",
        "response_types_supported",
        new String[] {"code"},
        "subject_types_supported",
        new String[] {"public"},
        "id_token_signing_alg_values_supported",
        new String[] {"RS256"});
  }

  private void authorize(HttpExchange exchange) throws IOException {
    var asked = parameters(exchange.getRequestURI().getRawQuery());
    var code = Secret.random().text();
    codes.put(code, asked);
    var back = asked.get("redirect_uri") + "?code=" + code + "&state=" + raw(exchange, "state");
    exchange.getResponseHeaders().add("Location", back);
    exchange.sendResponseHeaders(302, -1);
    exchange.close();
  }

  private void token(HttpExchange exchange) throws IOException {
    var form =
        parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    var asked = codes.remove(form.get("code"));
    var basic = CLIENT + ":" + SECRET;
    var expected =
        "Basic " + Base64.getEncoder().encodeToString(basic.getBytes(StandardCharsets.UTF_8));
    var client = exchange.getRequestHeaders().getFirst("Authorization");
    if (asked == null || !expected.equals(client)) {
      exchange.sendResponseHeaders(401, -1);
      exchange.close();
      return;
    }
    answer(
        exchange,
        Map.of(
            "access_token",
            Secret.random().text(),
            "token_type",
            "Bearer",
            "expires_in",
            60,
            "id_token",
            idToken(asked.getOrDefault("nonce", ""))));
  }

  @SuppressWarnings("JavaUtilDate") // as the library wants it
  private String idToken(String nonce) {
    var who = user;
    var claims =
        new JWTClaimsSet.Builder()
            .issuer(issuer())
            .subject(who.subject())
            .audience(CLIENT)
            .issueTime(new Date())
            .expirationTime(new Date(System.currentTimeMillis() + 60_000))
            .claim("nonce", nonce)
            .claim("email", who.email())
            .claim("email_verified", who.verified())
            .build();
    try {
      var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
      var token = new SignedJWT(header, claims);
      token.sign(new RSASSASigner(who.key()));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private void answer(HttpExchange exchange, Object body) throws IOException {
    var bytes = json.writeValueAsBytes(body);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static String raw(HttpExchange exchange, String name) {
    return Arrays.stream(exchange.getRequestURI().getRawQuery().split("&"))
        .filter(field -> field.startsWith(name + "="))
        .map(field -> field.substring(name.length() + 1))
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, String> parameters(String query) {
    return Arrays.stream(query.split("&"))
        .map(field -> field.split("=", 2))
        .collect(
            Collectors.toMap(
                field -> field[0], field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
  }

  private static RSAKey newKey() {
    try {
      return new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
